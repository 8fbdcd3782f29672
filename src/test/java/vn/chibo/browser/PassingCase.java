package vn.chibo.browser;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A relocation that is only there to be looked at, of a member of whom no story tells; gone again afterwards. */
@TestComponent
class PassingCase {

	static final String FIRST_TASK = "Viết đơn và bản tự kiểm điểm";

	private static final String UNKNOWN = "m.login is null and m.activity = 'ACTIVE' and m.official_on is not null "
		+ "and m.branch_id = (select branch_id from member where login = 'bithu1')";

	private final JdbcClient jdbc;
	private final RuntimeService runtime;
	private final Clock clock;

	PassingCase(JdbcClient jdbc, RuntimeService runtime, Clock clock) {
		this.jdbc = jdbc;
		this.runtime = runtime;
		this.clock = clock;
	}

	/** Fills the form in that the secretary of the branch has opened. */
	void start(FormOnScreen form) {
		var member = jdbc.sql("select full_name from member m where not exists (select 1 from relocation r where "
			+ "r.open_member_id = m.id) and " + UNKNOWN + " order by m.id fetch first row only").query(String.class)
			.single();
		form.choose("Đảng viên", member).select("Lý do chuyển", "Nghỉ hưu")
			.date("Ngày quyết định có hiệu lực", LocalDate.now(clock).minusDays(20))
			.write("Nơi cư trú mới", "Số 18, tổ dân phố 5, phường Bình Minh")
			.choose("Chi bộ nơi đến", "Chi bộ tổ dân phố 5 ").submit();
	}

	void end() {
		jdbc.sql("select f.number from case_file f join member m on m.id = f.subject_id where " + UNKNOWN)
			.query(String.class).list().forEach(this::end);
	}

	/** Others may move the member again. */
	private void end(String number) {
		runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list()
			.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "looked at"));
		jdbc.sql("update relocation set open_member_id = null where case_number = ?").param(number).update();
		jdbc.sql("update case_file set closed_at = coalesce(closed_at, current_timestamp) where number = ?")
			.param(number).update();
	}
}
