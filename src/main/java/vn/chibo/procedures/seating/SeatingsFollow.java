package vn.chibo.procedures.seating;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/** Nobody can be seated where nothing is: who proposed it ends it before. */
@Component
class SeatingsFollow implements Follower {

	private final JdbcClient jdbc;

	SeatingsFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> obstacles(Succession foreseen) {
		return jdbc.sql("select s.case_number from case_state s join case_home h on h.case_number = s.case_number "
			+ "where s.procedure_key = :procedure and s.closed_at is null and h.organisation_id in (:ended) order by 1")
			.param("procedure", SeatingSteps.PROCEDURE).param("ended", Succession.listed(foreseen.ended()))
			.query(String.class).list().stream()
			.map(
				"Hồ sơ %s đang đề nghị kiện toàn cấp ủy của tổ chức không còn nữa; hãy kết thúc hồ sơ ấy trước."::formatted)
			.toList();
	}
}
