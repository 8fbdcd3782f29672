package vn.chibo.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** Who comes to sit in a body and who leaves it (kiện toàn), all on one day and in one step. */
@Repository
public class Seatings {

	private static final Set<Position> OF_COMMITTEES = Set.of(Position.SECRETARY, Position.DEPUTY_SECRETARY,
		Position.MEMBER);
	private static final Set<Position> OF_DEPARTMENTS = Set.of(Position.HEAD, Position.DEPUTY_HEAD, Position.MEMBER);

	private static final Set<Position> OF_GROUPS = Set.of(Position.LEADER, Position.DEPUTY_LEADER);

	private final JdbcClient jdbc;
	private final Nominees nominees;
	private final Organisations organisations;
	private final Signing signing;
	private final ApplicationEventPublisher events;

	Seatings(JdbcClient jdbc, Nominees nominees, Organisations organisations, Signing signing,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.nominees = nominees;
		this.organisations = organisations;
		this.signing = signing;
		this.events = events;
	}

	/** @throws Refusal with all that is wrong, each with the row that it is about */
	public void check(Committee committee, LocalDate on, List<Change> changes) {
		taken(committee, on, changes);
	}

	/** Whom each row means, when nothing is wrong. */
	private List<Taken> taken(Committee committee, LocalDate on, List<Change> changes) {
		var organisation = organisations.get(committee.organisationId());
		var faults = new ArrayList<String>();
		if (!organisation.bodies().contains(committee.body())) {
			faults.add("Tổ chức này không có cơ quan ấy; hãy chọn cơ quan khác.");
		}
		var sitting = new ArrayList<>(sitting(committee, on));
		var taken = new ArrayList<Taken>();
		for (int row = 0; row < changes.size(); row++) {
			try {
				taken.add(take(organisation, committee, sitting, changes.get(row)));
			} catch (Refusal fault) {
				faults.add("Dòng %d: %s".formatted(row + 1, fault.getMessage()));
			}
		}
		if (faults.isEmpty() && sitting.stream().filter(seat -> seat.position == Position.SECRETARY).count() > 1) {
			faults.add("Từ ngày ấy cấp ủy có hơn một bí thư; hãy thêm dòng thôi giữ chức vụ của bí thư cũ.");
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return taken;
	}

	/** Whom the rows mean today; nobody where nobody answers to it, or more than one. */
	public List<Optional<Member>> meant(Committee committee, LocalDate on, List<Change> changes) {
		var organisation = organisations.get(committee.organisationId());
		var sitting = ids(sitting(committee, on));
		return changes.stream().map(change -> {
			try {
				return Optional.of(nominees.meant(change.who(), organisation, sitting));
			} catch (Refusal nobody) {
				return Optional.<Member>empty();
			}
		}).toList();
	}

	private static Set<Long> ids(List<Sitting> sitting) {
		return sitting.stream().map(Sitting::memberId).collect(Collectors.toSet());
	}

	/** The seats of the body as they are from that day on; who leaves is taken from it, who comes is added. */
	private Taken take(Organisation organisation, Committee committee, List<Sitting> sitting, Change change) {
		var member = nominees.meant(change.who(), organisation, ids(sitting));
		if (change.leaves()) {
			if (!sitting.removeIf(seat -> seat.memberId == member.id() && seat.position == change.position())) {
				throw new Refusal("người này không giữ chức vụ ấy vào ngày đó; hãy chọn đúng chức vụ đang giữ.");
			}
			return new Taken(change, member);
		}
		if (sitting.stream().anyMatch(seat -> seat.memberId == member.id())) {
			throw new Refusal("người này đang giữ chức vụ ở đó; hãy ghi dòng thôi giữ chức vụ cũ lên trước.");
		}
		if (!organisations.get(member.branchId()).isWithin(organisation) || !member.takesOnDuties()) {
			throw new Refusal(
				"chỉ đảng viên chính thức đang sinh hoạt trong tổ chức mới giữ chức vụ được; hãy chọn người khác.");
		}
		if (!positions(committee.body()).contains(change.position())) {
			throw new Refusal("cơ quan này không có chức vụ ấy; hãy chọn chức vụ khác.");
		}
		sitting.add(new Sitting(member.id(), change.position()));
		return new Taken(change, member);
	}

	private static Set<Position> positions(Body body) {
		return switch (body) {
			case COMMITTEE, STANDING_COMMITTEE -> OF_COMMITTEES;
			case ORGANISATION_DEPARTMENT, INSPECTION_COMMITTEE -> OF_DEPARTMENTS;
			case PARTY_GROUP -> OF_GROUPS;
		};
	}

	private List<Sitting> sitting(Committee committee, LocalDate on) {
		return jdbc.sql("""
			select s.member_id, s.position from seat s
			where s.organisation_id = :organisation and s.body = :body and (s.valid_to is null or s.valid_to >= :on)
			""").param("organisation", committee.organisationId()).param("body", committee.body().name())
			.param("on", on).query(RecordRows.of(Sitting.class)).list();
	}

	/** All of it, or nothing; who leaves sits there until the day before. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void enter(Committee committee, LocalDate on, List<Change> changes, String caseNumber) {
		jdbc.sql("select id from organisation where id = ? for update").param(committee.organisationId())
			.query(Long.class).single();
		var taken = taken(committee, on, changes);
		var left = taken.stream().filter(one -> one.change.leaves()).toList();
		left.forEach(one -> end(committee, on, one, caseNumber));
		taken.stream().filter(one -> !one.change.leaves()).forEach(one -> begin(committee, on, one, caseNumber));
		events.publishEvent(new Ended(left.stream().map(one -> one.member.id()).toList()));
	}

	private void end(Committee committee, LocalDate on, Taken taken, String caseNumber) {
		int ended = jdbc.sql("update seat set valid_to = :last, " + Signature.SET_NAMED + """
			 where organisation_id = :organisation and body = :body and member_id = :member and position = :position
			   and valid_from < :on and (valid_to is null or valid_to >= :on)
			""").params(signing.of(caseNumber).named()).param("last", on.minusDays(1)).param("on", on)
			.param("organisation", committee.organisationId()).param("body", committee.body().name())
			.param("member", taken.member.id()).param("position", taken.change.position().name()).update();
		if (ended == 0) {
			throw new Refusal("Có người bắt đầu giữ chức vụ từ chính ngày ấy hoặc sau đó nên chưa thôi giữ được; "
				+ "hãy chọn ngày sau.");
		}
	}

	private void begin(Committee committee, LocalDate on, Taken taken, String caseNumber) {
		jdbc.sql("insert into seat (organisation_id, body, position, member_id, valid_from, " + Signature.COLUMNS
			+ ") values (:organisation, :body, :position, :member, :on, " + Signature.NAMED + ")")
			.params(signing.of(caseNumber).named()).param("organisation", committee.organisationId())
			.param("body", committee.body().name()).param("position", taken.change.position().name())
			.param("member", taken.member.id()).param("on", on).update();
	}

	/**
	 * Somebody comes to sit as that, or has sat as that and leaves.
	 *
	 * @param who the whole name or the number of the card
	 */
	public record Change(String who, Position position, boolean leaves) {
	}

	/** These sit there no more, or will not from a day on. */
	public record Ended(List<Long> memberIds) {
	}

	private record Taken(Change change, Member member) {
	}

	private record Sitting(long memberId, Position position) {
	}
}
