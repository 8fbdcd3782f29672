package vn.chibo.procedures.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.rules.CasePlaces;

/** The steps of a relocation, taken by the model; each reads what it needs from the papers of the case. */
@ModelBean("relocation")
@Transactional
public class RelocationSteps {

	private final Relocations relocations;
	private final Presentation presentation;
	private final RelocationRoute route;
	private final CaseSteps steps;
	private final Members members;
	private final RetiringOfficials retiring;
	private final DossierOnTheWay dossier;
	private final Organisations organisations;
	private final Deadlines deadlines;
	private final RelocationRules rules;
	private final CasePlaces places;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	RelocationSteps(Relocations relocations, Presentation presentation, RelocationRoute route, CaseSteps steps,
			Members members, RetiringOfficials retiring, DossierOnTheWay dossier, Organisations organisations,
			Deadlines deadlines,
			RelocationRules rules,
			CasePlaces places, ApplicationEventPublisher events, Clock clock) {
		this.relocations = relocations;
		this.presentation = presentation;
		this.route = route;
		this.steps = steps;
		this.members = members;
		this.retiring = retiring;
		this.dossier = dossier;
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.rules = rules;
		this.places = places;
		this.events = events;
		this.clock = clock;
	}

	/** Begins the relocation that the start form asks for. */
	public void open(String caseNumber, long destinationId) {
		var step = steps.at(caseNumber);
		var member = members.get(step.caseFile().subjectId());
		if (destinationId == member.branchId()) {
			throw alreadyThere();
		}
		var start = step.paper("relocation-start");
		var effectiveOn = step.day(start, "effectiveOn").notAfterToday(
			"Ngày quyết định có hiệu lực chưa tới; hãy làm thủ tục từ ngày đó hoặc kiểm tra lại ngày.")
			.notBefore(member.admittedOn(),
				"Ngày quyết định có hiệu lực trước ngày đảng viên vào Đảng; hãy kiểm tra lại ngày.")
			.date();
		var relocation = new Relocation(caseNumber, member.id(), member.branchId(), destinationId, effectiveOn, null,
			RelocationState.OPENED);
		relocations.add(relocation);
		retiring.began(relocation, start, member);
		follow(relocation);
	}

	/** The request is in: the way it will take is known from here, and the departments on it see the case. */
	public String plan(String caseNumber, long destinationId) {
		var relocation = relocations.get(caseNumber);
		if (destinationId == relocation.originId()) {
			throw alreadyThere();
		}
		relocations.routeTo(caseNumber, destinationId);
		steps.at(caseNumber).advance(RelocationState.REQUESTED);
		retiring.requested(relocation);
		return follow(relocations.get(caseNumber)).name();
	}

	private Scope follow(Relocation relocation) {
		steps.at(relocation.caseNumber()).involve(route.superiors(relocation));
		return route.scope(relocation);
	}

	/** By how many working days the request overran the term to relocate (294 6.3.1). */
	public int workingDaysLate(String caseNumber) {
		return deadlines.workingDaysLate(caseNumber, "relocation.start", relocations.get(caseNumber).effectiveOn());
	}

	public boolean lateReasonGiven(String caseNumber) {
		return steps.at(caseNumber).paper("relocation-request").has("lateReason");
	}

	/** What the decision table answers, on the day on which it is asked (294 6.3), in a case in which the branch has said so much. */
	public List<Map<String, Object>> findings(String caseNumber, String underInspection, String feesPaid) {
		return rules.findings(new RelocationRules.Standing(underInspection, feesPaid, workingDaysLate(caseNumber),
			lateReasonGiven(caseNumber)), steps.at(caseNumber).today(), places.of(caseNumber)).stream()
			.map(RelocationRules.Finding::asVariable).collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * Files what the decision table answered.
	 *
	 * @return whether nothing stands against the transfer now
	 */
	public boolean recordCheck(String caseNumber, List<Map<String, Object>> findings) {
		boolean held = findings.stream().anyMatch(finding -> "HOLD".equals(finding.get("verdict")));
		steps.at(caseNumber).file("relocation-check", "Kết quả kiểm tra điều kiện chuyển sinh hoạt", Map.of("findings",
			findings.stream().map(finding -> "%s (%s)".formatted(finding.get("reason"), finding.get("legalBasis")))
				.collect(Collectors.joining("\n")),
			"held", held));
		return !held;
	}

	/** The end of the day until which the origin has to be done; who asks after the term has one of their own. */
	public Date completeBy(String caseNumber) {
		return deadlines.endOf(lastDayAtOrigin(caseNumber));
	}

	/** The end of the day until which this step of the origin has to be done. */
	public Date completeStepBy(String caseNumber, String step) {
		return deadlines.dueWithin(caseNumber, step, lastDayAtOrigin(caseNumber));
	}

	private LocalDate lastDayAtOrigin(String caseNumber) {
		return deadlines.lastDay(caseNumber, "relocation.start", relocations.get(caseNumber).effectiveOn(),
			LocalDate.ofInstant(steps.at(caseNumber).caseFile().openedAt(), clock.getZone()));
	}

	/** The end of the day until which the slip has to be presented. */
	public Date presentBy(String caseNumber) {
		return deadlines.endOf(presentation.lastDay(slip(caseNumber)));
	}

	/** The end of the day until which this step of the destination has to be done. */
	public Date presentStepBy(String caseNumber, String step) {
		return deadlines.dueWithin(caseNumber, step, presentation.lastDay(slip(caseNumber)));
	}

	/** Enters the slip as the introducer wrote it; both sides and the member are told. */
	public void issueSlip(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		var step = steps.at(caseNumber);
		var paper = step.paper(route.scope(relocation) == Scope.INTERNAL ? "relocation-introduceInternally"
			: "relocation-issueSlip");
		var issuedOn = step.day(paper, "issuedOn").since(relocation.effectiveOn(),
			"Ngày cấp giấy giới thiệu phải từ ngày quyết định có hiệu lực đến hôm nay; hãy kiểm tra lại.").date();
		var slip = new TransferSlip(caseNumber, paper.text("slipNumber"), route.issuer(relocation).id(), issuedOn,
			paper.has("dossierBy") ? paper.text("dossierBy") : TransferSlip.LATER);
		step.advance(RelocationState.SLIP_ISSUED);
		relocations.issue(slip);
		retiring.introduced(relocation);
		dossier.leaves(relocation, paper).ifPresent(keeper -> {
			step.involve(List.of(keeper.id()));
			events.publishEvent(new Relocation.DossierLeft(relocation, slip, keeper));
		});
		events.publishEvent(new Relocation.SlipIssued(relocation, slip, presentation.lastDay(slip)));
	}

	/** The member lives elsewhere within reach of the same receiver: the same slip leads to another branch. */
	public void reroute(String caseNumber, long destinationId) {
		var relocation = relocations.get(caseNumber);
		if (destinationId == relocation.originId()) {
			throw alreadyThere();
		}
		if (destinationId == relocation.destinationId()) {
			throw new Refusal("Chi bộ này vừa trả lời là đảng viên không cư trú ở đó; hãy chọn chi bộ khác.");
		}
		if (!organisations.get(destinationId).isWithin(route.receiver(relocation))) {
			throw new Refusal(
				"Chi bộ được chọn không thuộc địa bàn; hãy chọn chi bộ khác hoặc trả lại nơi giới thiệu.");
		}
		relocations.routeTo(caseNumber, destinationId);
		if (route.issuer(relocations.get(caseNumber)).id() != slip(caseNumber).issuerId()) {
			throw new Refusal(
				"Chi bộ được chọn cùng đảng bộ cơ sở với nơi đi; hãy trả lại nơi giới thiệu để giới thiệu "
					+ "nội bộ.");
		}
		follow(relocations.get(caseNumber));
	}

	/** The member lives nowhere the receiver knows: the slip no longer counts, the origin has to find out. */
	public void sendBack(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		var step = steps.at(caseNumber);
		step.advance(RelocationState.REQUESTED);
		var occasion = slip(caseNumber).number();
		relocations.voidSlip(caseNumber, step.today());
		dossier.comesBack(caseNumber);
		events.publishEvent(new Relocation.Turned(relocation, RelocationState.REQUESTED, occasion, true));
	}

	public void recordPresentation(String caseNumber) {
		var step = steps.at(caseNumber);
		var on = step.day("relocation-confirmPresentation", "presentedOn").since(slip(caseNumber).issuedOn(),
			"Ngày trình giấy giới thiệu phải từ ngày cấp giấy đến hôm nay; hãy kiểm tra lại.");
		step.advance(RelocationState.PRESENTED);
		relocations.presented(caseNumber, on.date());
		dossier.arrives(relocations.get(caseNumber));
	}

	/** Whether the overdue slip needs no more waiting. */
	public boolean settled(String caseNumber) {
		return !presentation.isOverdue(caseNumber);
	}

	/** The destination has accepted: the register changes on both sides at once. */
	public void complete(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		var step = steps.at(caseNumber);
		var group = step.paper("relocation-accept").text("partyGroupId");
		members.relocate(relocation.memberId(), relocation.originId(), relocation.destinationId(),
			group.isEmpty() ? null : Long.valueOf(group), caseNumber, step.today());
		dossier.goesAlong(relocation, slip(caseNumber));
		members.livesAt(relocation.memberId(), step.paper("relocation-start").text("residence"), caseNumber);
		end(relocation, RelocationState.COMPLETED);
		events.publishEvent(new Relocation.Completed(relocation));
	}

	public void refuse(String caseNumber) {
		turn(caseNumber, RelocationState.REFUSED);
	}

	public void withdraw(String caseNumber) {
		turn(caseNumber, RelocationState.WITHDRAWN);
	}

	public void recall(String caseNumber) {
		turn(caseNumber, RelocationState.RECALLED);
	}

	private void turn(String caseNumber, RelocationState into) {
		var relocation = relocations.get(caseNumber);
		boolean issued = relocations.slip(caseNumber).isPresent();
		relocations.voidSlip(caseNumber, steps.at(caseNumber).today());
		if (issued) {
			dossier.comesBack(caseNumber);
		}
		end(relocation, into);
		events.publishEvent(new Relocation.Turned(relocation, into, "end", issued));
	}

	private void end(Relocation relocation, RelocationState state) {
		steps.at(relocation.caseNumber()).end(state);
		relocations.end(relocation.caseNumber());
	}

	private TransferSlip slip(String caseNumber) {
		return relocations.slip(caseNumber).orElseThrow();
	}

	private static Refusal alreadyThere() {
		return new Refusal("Đảng viên đang sinh hoạt tại chính chi bộ được chọn làm nơi đến; hãy chọn chi bộ khác.");
	}
}
