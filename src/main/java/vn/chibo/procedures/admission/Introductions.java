package vn.chibo.procedures.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.register.sympathisers.Prospects.Helper;

/**
 * The members who introduce somebody (3-KNĐ). In the place of one who may not any more, because he is dead, say, or has
 * moved, the branch names another.
 */
@Component
class Introductions {

	/** The field that names a member who introduces in the place of another. */
	static final String INSTEAD = "insteadId";

	private static final String PAPER = "admission-introduce";

	private final Admissions admissions;
	private final Prospects prospects;
	private final ProspectLists lists;
	private final Members members;
	private final Introducers introducers;
	private final Namesakes namesakes;
	private final Papers papers;
	private final Clock clock;

	Introductions(Admissions admissions, Prospects prospects, ProspectLists lists, Members members,
			Introducers introducers, Namesakes namesakes, Papers papers, Clock clock) {
		this.admissions = admissions;
		this.prospects = prospects;
		this.lists = lists;
		this.members = members;
		this.introducers = introducers;
		this.namesakes = namesakes;
		this.papers = papers;
		this.clock = clock;
	}

	/** Who introduces and since when they know each other; of somebody who may not any more, who may introduce instead. */
	Map<String, Object> form(String caseNumber, long memberId) {
		var data = new HashMap<String, Object>();
		var introducer = members.get(memberId);
		data.put("introducerText", introducer.fullName());
		helpers(caseNumber).filter(helper -> helper.memberId() == memberId).findFirst()
			.ifPresent(helper -> CaseView.day(data, "togetherText", helper.togetherSince()));
		data.put("others", List.of());
		introducers.unfit(introducer, admissions.get(caseNumber).branchId()).ifPresent(reason -> {
			data.put("departedText",
				"Đảng viên này " + reason + ". Chi ủy cử đảng viên chính thức khác của chi bộ giới "
					+ "thiệu; điều kiện giới thiệu được xét lại khi chi bộ biểu quyết.");
			data.put("others", namesakes.choices(others(caseNumber)));
		});
		return data;
	}

	/** Those who introduce by now, since when they know the applicant, and who of them does not count any more. */
	String text(String caseNumber) {
		var branch = admissions.get(caseNumber).branchId();
		return helpers(caseNumber).map(helper -> {
			var member = members.get(helper.memberId());
			return "%s, cùng công tác, học tập, cư trú từ ngày %s%s".formatted(member.fullName(),
				Days.vietnamese(helper.togetherSince()),
				introducers.unfit(member, branch).map(reason -> "; không được tính: " + reason).orElse(""));
		}).collect(Collectors.joining("\n"));
	}

	/** Those of the branch who do not introduce already. */
	private List<Member> others(String caseNumber) {
		var begun = papers.latest(caseNumber, "admission-certify")
			.map(paper -> LocalDate.ofInstant(paper.filedAt(), clock.getZone()));
		var introducing = Stream.concat(named(caseNumber).keySet().stream(),
			// whoever was assigned later was not asked when the opinions were
			helpers(caseNumber).filter(helper -> begun.isEmpty() || !helper.assignedOn().isAfter(begun.get()))
				.map(Helper::memberId))
			.collect(Collectors.toSet());
		return members.inBranch(admissions.get(caseNumber).branchId()).stream().filter(Member::takesOnDuties)
			.filter(member -> !introducing.contains(member.id())).toList();
	}

	/** Whoever introduces in the place of another helps from now on, as the conditions ask; who cannot, is missing there. */
	void record(String caseNumber, LocalDate today) {
		var admission = admissions.get(caseNumber);
		Set<Long> helping = helpers(caseNumber).map(Helper::memberId).collect(Collectors.toSet());
		named(caseNumber).forEach((memberId, since) -> {
			var member = members.get(memberId);
			if (member.takesOnDuties() && member.branchId() == admission.branchId() && !helping.contains(memberId)) {
				lists.assign(admission.prospectId(), memberId, since, today);
			}
		});
	}

	/** Those whom the branch has named, and since when they know the applicant. */
	private Map<Long, LocalDate> named(String caseNumber) {
		return papers.of(caseNumber, List.of(PAPER)).stream().filter(paper -> paper.has(INSTEAD))
			.collect(Collectors.toMap(paper -> Long.valueOf(paper.text(INSTEAD)),
				paper -> paper.day("insteadSince"), (first, second) -> second));
	}

	private Stream<Helper> helpers(String caseNumber) {
		return prospects.helpersOf(admissions.get(caseNumber).prospectId()).stream();
	}
}
