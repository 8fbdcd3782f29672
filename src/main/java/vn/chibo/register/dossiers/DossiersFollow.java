package vn.chibo.register.dossiers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.reorganising.Follower;
import vn.chibo.register.reorganising.Succession;

/** What an organisation that is no more has held is held by the one in its place. */
@Component
class DossiersFollow implements Follower {

	private final JdbcClient jdbc;

	DossiersFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Held> held(Collection<Long> organisations) {
		return Held.ofAny(Map.of("hồ sơ đảng viên", jdbc
			.sql("select count(*) from member_dossier where holder_id in (:ids)")
			.param("ids", Succession.listed(organisations)).query(Long.class).single()));
	}

	/** Nobody would know where they lie. */
	@Override
	public List<String> obstacles(Succession foreseen) {
		var left = foreseen.ended().stream().filter(id -> !foreseen.successors().containsKey(id)).toList();
		return jdbc.sql("""
			select (select count(*) from member_dossier where holder_id in (:ids))
			  + (select count(*) from dossier_handover where open_member_id is not null and receiver_id in (:ids))
			""").param("ids", Succession.listed(left)).query(Long.class).single() == 0 ? List.of()
			: List
				.of("Tổ chức sắp kết thúc hoạt động còn giữ hoặc sắp nhận hồ sơ đảng viên; hãy bàn giao hồ sơ trước.");
	}

	@Override
	public void follow(Succession succession) {
		succession.successors().forEach((ended, now) -> {
			jdbc.sql("update member_dossier set holder_id = ? where holder_id = ?").params(now, ended).update();
			jdbc.sql("update dossier_handover set giver_id = ? where giver_id = ? and open_member_id is not null")
				.params(now, ended).update();
			jdbc.sql("update dossier_handover set receiver_id = ? where receiver_id = ? and open_member_id is not null")
				.params(now, ended).update();
		});
	}
}
