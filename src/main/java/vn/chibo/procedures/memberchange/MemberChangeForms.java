package vn.chibo.procedures.memberchange;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.base.ModelBean;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.files.MemberCorrections;

/** What the forms of a correction show and offer. */
@ModelBean("memberChangeForms")
public class MemberChangeForms {

	/** The field in which the member is chosen. */
	static final String MEMBER = "memberId";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final CaseSteps steps;
	private final Papers papers;
	private final Members members;
	private final MemberCorrections corrections;
	private final Namesakes namesakes;
	private final Seats seats;

	MemberChangeForms(CaseSteps steps, Papers papers, Members members, MemberCorrections corrections,
			Namesakes namesakes, Seats seats) {
		this.steps = steps;
		this.papers = papers;
		this.members = members;
		this.corrections = corrections;
		this.namesakes = namesakes;
		this.seats = seats;
	}

	/** Members choose themselves; a branch committee chooses among its members. Whoever has no choice need not make it. */
	public Map<String, Object> start(String login) {
		var offered = offered(login);
		var data = new HashMap<String, Object>();
		data.put("members", namesakes.withBirthdays(offered));
		data.put("own", offered.stream().filter(member -> login.equals(member.login()))
			.map(member -> Long.toString(member.id())).toList());
		if (offered.size() == 1) {
			data.put(MEMBER, Long.toString(offered.get(0).id()));
		}
		return data;
	}

	/** Of whom the person may propose a correction. */
	List<Member> offered(String login) {
		return Stream.concat(members.findByLogin(login).stream(), seats.organisationsOf(login, Right.LEADS).stream()
			.flatMap(branch -> members.inBranch(branch).stream())).distinct()
			.sorted(VietnameseOrder.byGivenName(Member::fullName)).toList();
	}

	/** What stands there and what is to stand there, side by side; and whether somebody has changed it meanwhile. */
	public Map<String, Object> task(String caseNumber) {
		var member = members.get(steps.at(caseNumber).caseFile().subjectId());
		var proposal = new Proposal(papers.of(caseNumber));
		var current = corrections.current(member.id(), proposal.column());
		var data = new HashMap<String, Object>();
		data.put("memberName", member.fullName());
		data.put("memberDates",
			"Sinh " + DAY.format(member.bornOn()) + "; vào Đảng " + DAY.format(member.admittedOn())
				+ (member.isProbationary() ? "; đảng viên dự bị" : "; chính thức " + DAY.format(member.officialOn())));
		data.put("memberCard", member.cardNumber());
		data.put("values", List.of(Map.of("column", corrections.offered().get(proposal.column()), "current",
			shown(current), "proposed", shown(proposal.after()))));
		data.put("changedText", current.equals(proposal.before()) ? ""
			: "Khi đề nghị ghi là: %s; nay đang ghi: %s".formatted(shown(proposal.before()), shown(current)));
		data.put("reasonText", proposal.reasons());
		data.put("returnText", proposal.returned());
		data.put("newValue", proposal.written());
		return data;
	}

	private static String shown(String value) {
		return value.isEmpty() ? "(để trống)" : value;
	}
}
