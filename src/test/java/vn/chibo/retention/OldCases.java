package vn.chibo.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** Relocations with one paper each, as they were left behind. */
record OldCases(CaseFiles files, Papers papers, TestRegister register, TransactionTemplate transaction, JdbcClient jdbc,
		TestClock clock) {

	String open(String member) {
		return transaction.execute(status -> {
			var number = files.open("LUU", "relocation",
				CaseFile.Subject.member(register.twoCommunes().memberId(member)), "btthon1");
			papers.file(number, "relocation-request", "Đơn", Map.of("words", "Riêng tư"), "btthon1", null);
			return number;
		});
	}

	String closed(String state, LocalDate on, String member) {
		clock.set(on);
		var number = open(member);
		jdbc.sql("update case_file set state = ?, closed_at = ? where number = ?")
			.params(state, OffsetDateTime.now(clock), number).update();
		return number;
	}

	List<Map<String, Object>> contents(String number) {
		return papers.of(number).stream().map(paper -> paper.content()).toList();
	}
}
