package vn.chibo.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.Refusal;
import vn.chibo.base.UniqueKeys;

@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {

	private static final String NAME = "Phan Tuyết Ánh Dương";

	/** H2 names the columns itself. */
	private static final UniqueKeys UNIQUE_KEYS = new UniqueKeys(
		Mockito.mock(JdbcClient.class, Mockito.RETURNS_DEEP_STUBS));

	private final Answers answers = new Answers(UNIQUE_KEYS);

	@Test
	void refusalStandsAsItIs(CapturedOutput log) {
		assertThat(answers.translate(new ProcessEngineException(new Refusal("Hãy chọn ngày khác."))))
			.hasMessage("Hãy chọn ngày khác.");
		assertThat(answers.translate(new SuspendedEntityInteractionException("task x is suspended")))
			.hasMessageStartingWith("Thủ tục này đang tạm dừng");
		assertThat(log.getAll()).isEmpty();
	}

	@Test
	void errorOfTheDatabaseBecomesANumberHereAndInTheLog(CapturedOutput log) {
		var failure = new ProcessEngineException("cannot flush " + NAME,
			new DataIntegrityViolationException("insert " + NAME,
				new SQLException("Key (full_name)=(" + NAME + ") is too long", "22001")));
		var told = answers.translate(failure).getMessage();
		assertThat(told).matches("Có lỗi hệ thống, .* mã tra cứu [0-9A-F]{8}\\.");
		var number = told.replaceAll(".* ([0-9A-F]{8})\\.", "$1");
		assertThat(log.getAll()).contains(number, "DataIntegrityViolationException", "SQL state 22001", "AnswersTest")
			.doesNotContain(NAME, "full_name");
	}

	@Test
	void whoIsSecondWithWhatThereIsOnceIsToldTheRule(CapturedOutput log) {
		var failure = new ProcessEngineException("flush", new DuplicateKeyException("insert " + NAME, new SQLException(
			"Unique index or primary key violation: \"PUBLIC.TRANSFER_SLIP_NUMBER_INDEX_3 ON PUBLIC.TRANSFER_SLIP(ISSUER_ID "
				+ "NULLS FIRST, SLIP_YEAR NULLS FIRST, NUMBER_KEY NULLS FIRST, NAMESAKES NULLS FIRST) VALUES ( '" + NAME
				+ "' )\"",
			"23505")));
		assertThat(answers.translate(failure)).hasMessageStartingWith("Số giấy giới thiệu này vừa được cấp")
			.hasMessageNotContaining("Mã tra cứu");
		assertThat(log.getAll()).doesNotContain(NAME);
	}

	@Test
	void exceptionOfTheEngineIsNotToldEither() {
		assertThat(answers.translate(new NullValueException("Cannot find task with id " + NAME)))
			.hasMessageContaining("mã tra cứu").hasMessageNotContaining(NAME);
	}
}
