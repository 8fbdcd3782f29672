package vn.chibo.register.reorganising;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Signature;
import vn.chibo.register.Signing;

/** Organisations are founded, merged, split, moved, renamed or ended: foreseen as often as wanted, done in one step. */
@Component
public class Reorganisations {

	private final Organisations organisations;
	private final Members members;
	private final OrganisationRows rows;
	private final PlanCheck check;
	private final ObjectProvider<Follower> followers;
	private final Signing signing;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Reorganisations(Organisations organisations, Members members, OrganisationRows rows, PlanCheck check,
			ObjectProvider<Follower> followers, Signing signing, ApplicationEventPublisher events, Clock clock) {
		this.organisations = organisations;
		this.members = members;
		this.rows = rows;
		this.check = check;
		this.followers = followers;
		this.signing = signing;
		this.events = events;
		this.clock = clock;
	}

	/** What stands against it, a sentence each that says what to do; empty when it could be done today. */
	public List<String> faults(Plan plan) {
		var faults = check.faults(plan);
		if (!faults.isEmpty()) {
			return faults;
		}
		var standing = standing(plan);
		if (!standing.keySet().containsAll(plan.goes().keySet())) {
			return List
				.of("Có người được chọn sang chi bộ mới không còn là đảng viên của chi bộ (đã chuyển đi, qua đời hoặc "
					+ "ra khỏi Đảng); hãy chọn lại đảng viên.");
		}
		if (plan.kind() == Plan.Kind.SPLIT && standing.size() == plan.goes().size() && !standing.isEmpty()) {
			return List
				.of("Không còn đảng viên nào ở lại chi bộ cũ; hãy để một phần đảng viên ở lại, chi bộ cũ có thể đổi "
					+ "tên sau.");
		}
		var foreseen = foreseen(plan, standing);
		return followers.stream().flatMap(one -> one.obstacles(foreseen).stream()).distinct().toList();
	}

	/** These with all below that are there on the first day. */
	public Set<Long> concerned(Plan plan) {
		return concerned(plan.organisations(), plan.from());
	}

	private Set<Long> concerned(List<Long> ids, LocalDate on) {
		return rows.within(ids, on).stream().map(Inside::id).collect(Collectors.toSet());
	}

	/** These and all below that are there today, in the order of the tree. */
	public List<Inside> inside(Collection<Long> ids) {
		return rows.within(ids, LocalDate.now(clock));
	}

	/** How much of what is in one of them, with all below. */
	public List<Follower.Held> held(long organisationId, LocalDate on) {
		var inside = concerned(List.of(organisationId), on);
		return followers.stream().flatMap(one -> one.held(inside).stream()).toList();
	}

	/** How many members stand in it and below. */
	public int headcount(long organisationId, LocalDate on) {
		return rows.standing(concerned(List.of(organisationId), on)).size();
	}

	/** The numbers of the open cases that go along. */
	public List<String> cases(Plan plan) {
		return Follower.cases(followers.stream(), concerned(plan));
	}

	/**
	 * All of it, or nothing: organisations, members, and all that hangs on them. Who has begun the same goes on after that,
	 * and finds it done.
	 *
	 * @return the ids of those that were founded
	 * @throws Refusal with all that stands against it now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Long> enter(Plan plan, String caseNumber) {
		rows.lock(Stream.concat(plan.organisations().stream(), Stream.ofNullable(plan.superior())).toList());
		var standing = standing(plan);
		members.lock(Succession.listed(standing.keySet()));
		var faults = faults(plan);
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		var signature = signing.of(caseNumber);
		var before = foreseen(plan, standing(plan));
		var founded = found(plan, signature);
		var succession = known(plan, before, founded, caseNumber);
		write(plan, succession, signature);
		followers.orderedStream().forEach(one -> one.follow(succession));
		events.publishEvent(succession);
		return founded;
	}

	private List<Long> found(Plan plan, Signature signature) {
		if (plan.created().isEmpty()) {
			return List.of();
		}
		long superior = plan.superior() != null ? plan.superior()
			: organisations.get(plan.organisations().get(0)).parentId();
		return plan.created().stream()
			.map(one -> rows.found(one, superior, plan.from(), plan.organisations(), signature)).toList();
	}

	private void write(Plan plan, Succession succession, Signature signature) {
		switch (plan.kind()) {
			case FOUND -> {
			}
			case RENAME -> rows.rename(plan.organisations().get(0), plan.newName(), signature);
			case MOVE -> plan.organisations()
				.forEach(id -> rows.move(organisations.get(id), plan.superior(), signature));
			case END, MERGE, SPLIT -> {
				var successor = succession.successors().values().stream().findFirst().orElse(null);
				if (successor != null) {
					rows.under(plan.ending(), plan.from())
						.forEach(id -> rows.move(organisations.get(id), successor, signature));
				}
				succession.moves().stream().collect(Collectors.groupingBy(move -> List.of(move.from(), move.to())))
					.forEach((way, moves) -> rows.transfer(moves.stream().map(Succession.Move::memberId).toList(),
						way.get(0), way.get(1), plan.kind() == Plan.Kind.MERGE, plan.from(), signature));
				rows.end(plan.ending(), plan.from(), successor, signature);
			}
		}
	}

	/** By member, the branch, of the branches that it is about: in one that moves or gets another name nobody changes place. */
	private Map<Long, Long> standing(Plan plan) {
		var from = plan.kind() == Plan.Kind.SPLIT ? plan.organisations() : plan.ending();
		return rows.standing(from).stream().collect(Collectors.toMap(OrganisationRows.Standing::memberId,
			OrganisationRows.Standing::branchId));
	}

	private Succession foreseen(Plan plan, Map<Long, Long> standing) {
		var successors = new HashMap<Long, Long>();
		if (plan.kind() == Plan.Kind.MERGE) {
			var into = plan.into() == null ? Succession.TO_BE_FOUNDED : plan.into();
			plan.ending().forEach(id -> successors.put(id, into));
		}
		var moves = plan.kind() == Plan.Kind.SPLIT
			? plan.goes().entrySet().stream()
				.map(goes -> new Succession.Move(goes.getKey(), standing.get(goes.getKey()),
					Succession.TO_BE_FOUNDED - goes.getValue()))
				.toList()
			: standing.entrySet().stream().map(one -> new Succession.Move(one.getKey(), one.getValue(),
				successors.getOrDefault(one.getValue(), one.getValue()))).toList();
		return new Succession(null, plan.from(), plan.kind(), concerned(plan), Set.copyOf(plan.ending()), successors,
			moves, left(plan));
	}

	/** The same with the ids of what was founded. */
	private static Succession known(Plan plan, Succession foreseen, List<Long> founded, String caseNumber) {
		var concerned = new HashSet<>(foreseen.concerned());
		concerned.addAll(founded);
		var successors = new HashMap<Long, Long>();
		foreseen.successors().forEach((ended, into) -> successors.put(ended,
			into == Succession.TO_BE_FOUNDED ? founded.get(0) : into));
		return new Succession(caseNumber, foreseen.from(), foreseen.kind(), concerned, foreseen.ended(), successors,
			foreseen.moves().stream().map(move -> new Succession.Move(move.memberId(), move.from(), move.to() > 0
				? move.to() : founded.get((int) (Succession.TO_BE_FOUNDED - move.to())))).toList(),
			foreseen.left());
	}

	private Set<Long> left(Plan plan) {
		if (plan.kind() == Plan.Kind.SPLIT) {
			return Set.copyOf(plan.organisations());
		}
		if (plan.kind() != Plan.Kind.MOVE) {
			return Set.of();
		}
		var left = new ArrayList<Long>();
		var superior = organisations.get(plan.superior());
		plan.organisations().stream().map(organisations::get)
			.forEach(moved -> organisations.ancestors(moved).stream().filter(above -> !superior.isWithin(above))
				.map(Organisation::id).forEach(left::add));
		return Set.copyOf(left);
	}
}
