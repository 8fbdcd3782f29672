package vn.chibo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.base.Spelling;

/** Cases that must be kept whole, for instance while a complaint is dealt with: nothing of them is destroyed. */
@Repository
@Transactional
public class LegalHolds {

	private final JdbcClient jdbc;
	private final Clock clock;

	LegalHolds(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** @throws Refusal when there is no such case, or it is held already */
	public void set(String caseNumber, String reason, String by) {
		// waits for a destruction under way, and a later one sees the hold
		jdbc.sql("select number from case_file where number = ? for update").param(caseNumber).query(String.class)
			.optional().orElseThrow(() -> new Refusal("Không có hồ sơ nào mang số này; hãy kiểm tra lại số hồ sơ."));
		if (isHeld(caseNumber)) {
			throw new Refusal("Hồ sơ này đang được giữ rồi; muốn đổi lý do, hãy bỏ giữ rồi giữ lại.");
		}
		jdbc.sql("insert into legal_hold (case_number, reason, set_by, set_at, held_case) values (?, ?, ?, ?, ?)")
			.params(caseNumber, reason(reason), by, OffsetDateTime.now(clock), caseNumber).update();
	}

	/** @throws Refusal when the case is not held */
	public void lift(String caseNumber, String reason, String by) {
		int lifted = jdbc.sql("""
			update legal_hold set lifted_by = ?, lifted_at = ?, lift_reason = ?, held_case = null where held_case = ?
			""").params(by, OffsetDateTime.now(clock), reason(reason), caseNumber).update();
		if (lifted == 0) {
			throw new Refusal("Hồ sơ này không còn được giữ; hãy tải lại trang.");
		}
	}

	private static String reason(String written) {
		var text = Spelling.of(written);
		if (text.isEmpty() || text.length() > 500) {
			throw new Refusal("Hãy ghi lý do, không quá 500 ký tự.");
		}
		OldEncoding.refuse("Lý do", written);
		return text;
	}

	@Transactional(readOnly = true)
	public boolean isHeld(String caseNumber) {
		return jdbc.sql("select count(*) from legal_hold where held_case = ?").param(caseNumber).query(Long.class)
			.single() > 0;
	}

	/** The holds in force, the newest first. */
	@Transactional(readOnly = true)
	public List<Hold> inForce() {
		return jdbc.sql("""
			select case_number, reason, set_by, set_at from legal_hold where held_case is not null order by id desc
			""").query(RecordRows.of(Hold.class)).list();
	}

	/** One case that is held. */
	public record Hold(String caseNumber, String reason, String setBy, Instant setAt) {
	}
}
