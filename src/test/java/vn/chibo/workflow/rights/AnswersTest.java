package vn.chibo.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import vn.chibo.base.Refusal;

@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {

	private static final String NAME = "Phan Tuyết Ánh Dương";

	private final Answers answers = new Answers();

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
		var failure = new ProcessEngineException("cannot flush " + NAME, new DuplicateKeyException("insert " + NAME,
			new SQLException("Key (full_name)=(" + NAME + ") already exists", "23505")));
		var told = answers.translate(failure).getMessage();
		assertThat(told).matches("Có lỗi hệ thống, .* mã tra cứu [0-9A-F]{8}\\.");
		var number = told.replaceAll(".* ([0-9A-F]{8})\\.", "$1");
		assertThat(log.getAll()).contains(number, "DuplicateKeyException", "SQL state 23505", "AnswersTest")
			.doesNotContain(NAME, "full_name");
	}

	@Test
	void exceptionOfTheEngineIsNotToldEither() {
		assertThat(answers.translate(new NullValueException("Cannot find task with id " + NAME)))
			.hasMessageContaining("mã tra cứu").hasMessageNotContaining(NAME);
	}
}
