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

	/** Members choose themselves; a branch committee chooses among its members. */
	public Map<String, Object> start(String login) {
		var self = members.findByLogin(login);
		var led = seats.organisationsOf(login, Right.LEADS).stream()
			.flatMap(branch -> members.inBranch(branch).stream());
		return Map.of("members", namesakes.withBirthdays(Stream.concat(self.stream(), led).distinct()
			.sorted(VietnameseOrder.byGivenName(Member::fullName)).toList()), "own",
			self.stream().map(member -> Long.toString(member.id())).toList());
	}

	/** What stands there and what is to stand there, side by side; and whether somebody has changed it meanwhile. */
	public Map<String, Object> task(String caseNumber) {
		var member = members.get(steps.at(caseNumber).caseFile().subjectId());
		var proposal = new Proposal(papers.of(caseNumber));
		var current = corrections.current(member.id(), proposal.column());
		var data = new HashMap<String, Object>();
		data.put("memberName", member.fullName());
		data.put("memberDates",
			"Sinh " + DAY.format(member.bornOn()) + "; vào Đảng " + DAY.format(member.admittedOn()));
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
