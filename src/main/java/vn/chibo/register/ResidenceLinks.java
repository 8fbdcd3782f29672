package vn.chibo.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Which working members are introduced to which branch where they live; they come in by file. */
@Repository
public class ResidenceLinks {

	private static final String SELECT = "select member_id, branch_id, introduced_on, commented from residence_link ";

	private final JdbcClient jdbc;

	ResidenceLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<ResidenceLink> find(long memberId) {
		return jdbc.sql(SELECT + "where member_id = ?").param(memberId).query(RecordRows.of(ResidenceLink.class))
			.optional();
	}

	/** By member; who is not introduced anywhere is absent. */
	public Map<Long, ResidenceLink> of(Collection<Long> memberIds) {
		return memberIds.isEmpty() ? Map.of() : jdbc.sql(SELECT + "where member_id in (:members)")
			.param("members", memberIds).query(RecordRows.of(ResidenceLink.class)).list().stream()
			.collect(Collectors.toMap(ResidenceLink::memberId, Function.identity()));
	}

	/** Who stands in the branch of the place of residence is no longer a guest there; elsewhere the link holds. */
	@EventListener
	void on(Members.Relocated relocated) {
		jdbc.sql("delete from residence_link where member_id = ? and branch_id = ?")
			.params(relocated.memberId(), relocated.toBranch()).update();
	}
}
