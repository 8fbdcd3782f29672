package vn.chibo.directory;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.register.Member;
import vn.chibo.register.MemberLists;
import vn.chibo.register.MemberRecords;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.security.Jurisdiction;

/** The members of an organisation and all below as a list: on the screen what numbers elsewhere count, on paper all of today. */
@Controller
class MembersPage {

	/** So many fit on some two hundred sheets; whoever has more prints branch by branch. */
	private static final int MOST_ON_PAPER = 5000;
	/** Of what stands on paper: what fits across a sheet. */
	private static final Set<Column> ON_PAPER = EnumSet.of(Column.FULL_NAME, Column.GENDER, Column.BORN_ON,
		Column.ACTIVITY,
		Column.ADMITTED_ON, Column.OFFICIAL_ON, Column.CARD_NUMBER, Column.PERSONAL_ID, Column.ETHNIC_GROUP,
		Column.RESIDENCE, Column.PHONE);

	private final Jurisdiction jurisdiction;
	private final Organisations organisations;
	private final Viewers viewers;
	private final MemberLists lists;
	private final MemberRecords records;
	private final MemberReadings readings;
	private final Members members;
	private final Clock clock;

	MembersPage(Jurisdiction jurisdiction, Organisations organisations, Viewers viewers, MemberLists lists,
			MemberRecords records,
			MemberReadings readings, Members members, Clock clock) {
		this.jurisdiction = jurisdiction;
		this.organisations = organisations;
		this.viewers = viewers;
		this.lists = lists;
		this.records = records;
		this.readings = readings;
		this.members = members;
		this.clock = clock;
	}

	@GetMapping("/organisation/{id:[0-9]{1,18}}/members")
	String list(@PathVariable long id, @ModelAttribute("choice") MemberChoice choice, Principal person, Model model) {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, id);
		int lastYear = LocalDateTime.now(clock).getYear() - 1;
		var which = choice.which(lastYear);
		if (which.level() != null && !seen(person, organisation).contains(Column.LEVELS)) {
			throw Jurisdiction.forbidden();
		}
		model.addAttribute("organisation", organisation);
		model.addAttribute("above", jurisdiction.above(reach, organisation));
		model.addAttribute("words", choice.words(lastYear));
		model.addAttribute("count", lists.count(organisation, which));
		model.addAttribute("lines", lists.lines(organisation, which, choice.before(), MemberChoice.LINES));
		return "members";
	}

	/** @param personal with what is personal as well: that is on record for each member, as the export is */
	@GetMapping("/organisation/{id:[0-9]{1,18}}/members/printed")
	@Transactional
	public String print(@PathVariable long id, @RequestParam(defaultValue = "false") boolean personal, Principal person,
			Model model) {
		var organisation = jurisdiction.toRead(person, id);
		if (lists.count(organisation, new MemberLists.Which(null, null, null, null, 0)) > MOST_ON_PAPER) {
			throw new Refusal(
				"Danh sách dài quá %d đảng viên nên không in một lần được; hãy in từng tổ chức trực thuộc."
					.formatted(MOST_ON_PAPER));
		}
		if (personal) {
			readings.recordAll(organisation, person.getName(),
				viewers.of(person.getName()).keeping(organisation).orElseThrow(Jurisdiction::forbidden));
		}
		model.addAttribute("organisation", organisation);
		model.addAttribute("superior", organisations.ancestors(organisation).stream().findFirst().orElse(null));
		model.addAttribute("columns", columns(seen(person, organisation), personal));
		model.addAttribute("members", records.below(organisation));
		model.addAttribute("printedAt", LocalDateTime.now(clock));
		model.addAttribute("printedBy",
			members.findByLogin(person.getName()).map(Member::fullName).orElse(person.getName()));
		return "members-printed";
	}

	private static List<Column> columns(Set<Column> seen, boolean personal) {
		return ON_PAPER.stream().filter(column -> seen.contains(column) && (personal || !column.isPersonal())).toList();
	}

	/** Of each who stands in the organisation or below. */
	private Set<Column> seen(Principal person, Organisation organisation) {
		var path = organisation.path() + (organisation.kind().isBranch() ? "" : "0/");
		return Column.seenBy(viewers.of(person.getName()).to(null, path));
	}
}
