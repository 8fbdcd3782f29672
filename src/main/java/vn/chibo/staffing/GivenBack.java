package vn.chibo.staffing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.staffing.CommitteeTasks.Taken;

/** The tasks that went back to their committees: the record of each case, and what keeps it from being said twice. */
@Repository
class GivenBack {

	private final JdbcClient jdbc;
	private final Clock clock;

	GivenBack(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** @throws org.springframework.dao.DuplicateKeyException when it is there already */
	void add(Taken taken, Reason reason) {
		jdbc.sql("insert into given_back (task_id, task_name, case_number, group_id, taken_by, taken_at, reason, "
			+ "given_back_at, mailed) values (?, ?, ?, ?, ?, ?, ?, ?, false)").params(taken.id(), taken.name(),
				taken.caseNumber(), taken.groupId(), taken.takenBy(),
				taken.takenAt().atZone(clock.getZone()).toOffsetDateTime(),
				reason.name(), OffsetDateTime.now(clock))
			.update();
	}

	/** The groups that have still to be told. */
	List<String> waiting() {
		return jdbc.sql("select distinct group_id from given_back where not mailed order by 1").query(String.class)
			.list();
	}

	/** What a group has still to be told, and is told now. */
	List<Return> take(String groupId) {
		var taken = jdbc.sql("select id from given_back where group_id = ? and not mailed")
			.param(groupId).query(Long.class).list();
		if (taken.isEmpty()) {
			return List.of();
		}
		jdbc.sql("update given_back set mailed = true where id in (:taken)").param("taken", taken).update();
		return jdbc.sql("select id, task_name, case_number, taken_at, reason from given_back where id in (:taken) "
			+ "order by id").param("taken", taken).query(RecordRows.of(Return.class)).list();
	}

	/** Why a task goes back. */
	enum Reason {

		/** Who took it does not work in its committee any more. */
		LEFT("người nhận không còn làm việc ở đây"),
		/** Taken long ago, and nothing was written since. */
		LYING("đã lâu chưa gửi và không có bản nháp mới");

		private final String vietnamese;

		Reason(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		String vietnamese() {
			return vietnamese;
		}
	}

	/** A task that went back. */
	record Return(long id, String taskName, String caseNumber, Instant takenAt, Reason reason) {
	}
}
