package vn.chibo.procedures.relocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Succession;

/** Whoever is on the way goes on from, or to, the branch that is in the place of the old one. */
@Component
class RelocationsFollow implements Follower {

	private static final String OPEN = """
		select case_number, member_id, origin_id, destination_id,
		       exists (select 1 from transfer_slip s where s.valid_for_case = relocation.case_number) as introduced
		from relocation where open_member_id is not null and\s""";

	private final JdbcClient jdbc;

	RelocationsFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> cases(Collection<Long> organisations) {
		return open(organisations).stream().map(Way::caseNumber).toList();
	}

	@Override
	public List<String> obstacles(Succession foreseen) {
		var moves = foreseen.moves().stream().collect(Collectors.toMap(Succession.Move::memberId, Succession.Move::to));
		return Stream.concat(open(foreseen.concerned()).stream(), openOf(moves.keySet()).stream()).distinct()
			.flatMap(way -> obstacle(way, moves, foreseen).stream()).toList();
	}

	private static List<String> obstacle(Way way, Map<Long, Long> moves, Succession foreseen) {
		long origin = moves.getOrDefault(way.memberId, foreseen.now(way.originId));
		if (origin == foreseen.now(way.destinationId)) {
			return List.of("Hồ sơ %s chuyển đảng viên giữa hai chi bộ sắp là một; hãy rút hồ sơ ấy trước."
				.formatted(way.caseNumber));
		}
		if (foreseen.kind() == Plan.Kind.MOVE && way.introduced) {
			return List
				.of("Hồ sơ %s đã có giấy giới thiệu; hãy tiếp nhận xong hoặc thu hồi giấy trước khi chuyển cấp trên."
					.formatted(way.caseNumber));
		}
		return foreseen.ended().contains(way.destinationId) && !foreseen.successors().containsKey(way.destinationId)
			? List.of("Hồ sơ %s đang chuyển đảng viên về tổ chức sắp giải thể; hãy đổi nơi đến hoặc rút hồ sơ trước."
				.formatted(way.caseNumber))
			: List.of();
	}

	@Override
	public void follow(Succession succession) {
		var moved = new HashSet<Long>();
		openOf(succession.moves().stream().map(Succession.Move::memberId).toList())
			.forEach(way -> moved.add(way.memberId));
		succession.moves().stream().filter(move -> moved.contains(move.memberId())).forEach(move -> jdbc
			.sql("update relocation set origin_id = ? where open_member_id = ?").params(move.to(), move.memberId())
			.update());
		succession.successors().forEach((ended, now) -> jdbc
			.sql("update relocation set destination_id = ? where destination_id = ? and open_member_id is not null")
			.params(now, ended).update());
	}

	private List<Way> open(Collection<Long> organisations) {
		return jdbc.sql(OPEN + "(origin_id in (:ids) or destination_id in (:ids)) order by case_number")
			.param("ids", Succession.listed(organisations)).query(RecordRows.of(Way.class)).list();
	}

	private List<Way> openOf(Collection<Long> members) {
		return jdbc.sql(OPEN + "open_member_id in (:ids) order by case_number")
			.param("ids", Succession.listed(members)).query(RecordRows.of(Way.class)).list();
	}

	/** @param introduced whether a slip counts */
	private record Way(String caseNumber, long memberId, long originId, long destinationId, boolean introduced) {
	}
}
