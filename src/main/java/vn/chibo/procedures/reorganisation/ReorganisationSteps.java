package vn.chibo.procedures.reorganisation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseStep;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Papers;
import vn.chibo.decision.Decision;
import vn.chibo.decision.Decisions;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seatings;
import vn.chibo.register.Seats;
import vn.chibo.register.reorganising.Reorganisations;

/** The steps of a change of organisations, taken by the model. */
@ModelBean("reorganisation")
@Transactional
public class ReorganisationSteps {

	static final String PROCEDURE = "reorganisation";

	private final CaseSteps steps;
	private final Choices choices;
	private final Competence competence;
	private final Previews previews;
	private final Reorganisations reorganisations;
	private final Organisations organisations;
	private final Members members;
	private final Seats seats;
	private final Seatings seatings;
	private final Decisions decisions;
	private final Papers papers;
	private final ApplicationEventPublisher events;

	ReorganisationSteps(CaseSteps steps, Choices choices, Competence competence, Previews previews,
			Reorganisations reorganisations, Organisations organisations, Members members, Seats seats,
			Seatings seatings, Decisions decisions, Papers papers, ApplicationEventPublisher events) {
		this.steps = steps;
		this.choices = choices;
		this.competence = competence;
		this.previews = previews;
		this.reorganisations = reorganisations;
		this.organisations = organisations;
		this.members = members;
		this.seats = seats;
		this.seatings = seatings;
		this.decisions = decisions;
		this.papers = papers;
		this.events = events;
	}

	/** Nothing is prepared that could not be done by its form; from here on nothing else is proposed of the same organisations. */
	public void propose(String caseNumber) {
		var step = steps.at(caseNumber);
		var proposal = proposal(step);
		step.day(proposal.paper(), "decidedOn")
			.notAfterToday("Ngày quyết định chưa tới; hãy kiểm tra lại ngày ghi trên quyết định.");
		step.day(proposal.paper(), "from").notBefore(proposal.decidedOn(),
			"Ngày có hiệu lực sớm hơn ngày quyết định; hãy kiểm tra lại hai ngày.");
		var own = organisations.get(step.caseFile().organisationId());
		if (!proposal.organisations().stream().map(organisations::get).allMatch(one -> one.isWithin(own)
			&& one.id() != own.id()) || proposal.superior() != null
				&& !organisations.get(proposal.superior()).isWithin(own)) {
			throw new Refusal("Chỉ đề nghị được với tổ chức trực thuộc %s; hãy chọn lại tổ chức hoặc tổ chức đề nghị."
				.formatted(own.name()));
		}
		if (proposal.organisations().isEmpty() && proposal.superior() == null) {
			throw new Refusal("Hãy chọn tổ chức cần sắp xếp.");
		}
		var faults = reorganisations.faults(proposal.plan(organisations, List.of()));
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		choices.add(caseNumber, proposal.organisations());
		step.involve(List.of(own.id(), competence.of(proposal).by().id()));
	}

	/** What is foreseen goes to those who decide, who are told what has become different since. */
	public void handIn(String caseNumber) {
		var step = steps.at(caseNumber);
		var preview = previews.of(caseNumber);
		if (!preview.faults().isEmpty()) {
			throw new Refusal(preview.faults());
		}
		choices.keep(caseNumber, preview.members().stream().map(member -> preview.chosenFor(member.id())).toList());
		var handed = step.paper("reorganisation-prepare");
		papers.file(caseNumber, Previews.FORESEEN, "Phương án sắp xếp tổ chức kèm theo",
			Map.of("change", preview.sentence(), "organisations",
				String.join("\n", preview.lines().stream().map(line -> "%s: %d đảng viên; %s".formatted(line.name(),
					line.members(), line.others())).toList()),
				"choice", String.join("\n", preview.choice()), "effects", String.join("\n", preview.effects()), "cases",
				String.join(", ", preview.cases())),
			handed.filedBy(), handed.filedFor());
		step.advance(ReorganisationState.HANDED_IN);
	}

	public void sendBack(String caseNumber) {
		var step = steps.at(caseNumber);
		step.advance(ReorganisationState.SENT_BACK);
		var preview = previews.of(caseNumber);
		events.publishEvent(new Decided(caseNumber, "back:" + step.paper("reorganisation-confirm").id(), false,
			preview.words(), preview.proposal().proposer(), List.of(), List.of(), List.of()));
	}

	public void giveUp(String caseNumber) {
		choices.end(caseNumber);
		steps.at(caseNumber).end(ReorganisationState.GIVEN_UP);
	}

	/** By the decision all of it changes in this step, or nothing; whoever comes second finds it done. */
	public void enter(String caseNumber) {
		var step = steps.at(caseNumber);
		var preview = previews.of(caseNumber);
		var proposal = preview.proposal();
		step.day(proposal.paper(), "from")
			.notAfterToday("Ngày có hiệu lực chưa tới; hãy xác nhận từ ngày đó.");
		if (!preview.faults().isEmpty()) {
			throw new Refusal(preview.faults());
		}
		decisions.make(new Decision(caseNumber, PROCEDURE, competence.of(proposal).by().id(), proposal.decisionNumber(),
			proposal.decidedOn()));
		var before = leading(preview);
		var founded = reorganisations.enter(preview.plan(), caseNumber);
		IntStream.range(0, founded.size()).forEach(index -> seat(preview, founded.get(index), index, caseNumber));
		choices.founded(caseNumber, founded);
		choices.end(caseNumber);
		step.end(ReorganisationState.ENTERED);
		events.publishEvent(new Decided(caseNumber, "entered:" + caseNumber, true, preview.words(), proposal.proposer(),
			Stream.concat(founded.stream(), reorganisations.inside(preview.plan().organisations()).stream()
				.map(one -> one.id()).filter(preview.plan().organisations()::contains)).toList(),
			before.stream().filter(official -> !leading(preview).contains(official)).map(Seats.Official::memberId)
				.distinct().toList(),
			moved(preview.members())));
	}

	private List<Long> moved(List<Member> before) {
		var was = before.stream().collect(toMap(Member::id, Member::branchId));
		return members.all(was.keySet()).stream().filter(member -> !was.get(member.id()).equals(member.branchId()))
			.map(Member::id).toList();
	}

	private List<Seats.Official> leading(Preview preview) {
		return preview.plan().organisations().stream().map(Committee::leading)
			.flatMap(committee -> seats.officialsOf(committee).stream()).toList();
	}

	private void seat(Preview preview, long founded, int index, String caseNumber) {
		var changes = preview.chosen().stream()
			.filter(one -> one.position() != null && Previews.isOf(preview.plan(), one, index))
			.map(one -> new Seatings.Change(members.get(one.memberId()).cardNumber(), one.position(), false)).toList();
		if (!changes.isEmpty()) {
			seatings.enter(Committee.leading(founded), preview.plan().from(), changes, caseNumber);
		}
	}

	private static Proposal proposal(CaseStep step) {
		return new Proposal(step.paper(Proposal.FORM));
	}

	/**
	 * Those who decide have confirmed it, or sent it back.
	 *
	 * @param occasion      another one each time
	 * @param proposer      a group id
	 * @param organisations those that are there now
	 * @param former        who led one of the organisations until then, and does not any more
	 * @param moved         who stands in another branch than until then
	 */
	record Decided(String caseNumber, String occasion, boolean entered, ReorganisationNews.Words words, String proposer,
			List<Long> organisations, List<Long> former, List<Long> moved) {
	}
}
