package vn.chibo.workflow.rights;

import jakarta.ws.rs.core.Response.Status;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.chibo.base.Reference;
import vn.chibo.base.Refusal;
import vn.chibo.base.UniqueKeys;

/**
 * What a person is told when something fails: our own refusal as it stands, everything unforeseen as a reference
 * number under which the log holds the cause.
 */
@Component
public class Answers {

	private static final Logger log = LoggerFactory.getLogger(Answers.class);

	/** A deadlock, a lock that did not come, two transactions that exclude each other: as SQL and the databases name it. */
	private static final Set<String> AT_THE_SAME_TIME = Set.of("40001", "40P01", "55P03", "HYT00");

	private final UniqueKeys uniqueKeys;

	Answers(UniqueKeys uniqueKeys) {
		this.uniqueKeys = uniqueKeys;
	}

	/** Runs what a person asked for. */
	public <T> T to(Supplier<T> request) {
		try {
			return request.get();
		} catch (RuntimeException failure) {
			throw remembered(translate(failure));
		}
	}

	/** Some resources of the REST API wrap what they catch: the request knows what was really answered. */
	private static RuntimeException remembered(RuntimeException answer) {
		var request = RequestContextHolder.getRequestAttributes();
		if (request != null && answer instanceof Answer) {
			request.setAttribute(Answer.class.getName(), answer, RequestAttributes.SCOPE_REQUEST);
		}
		return answer;
	}

	RuntimeException translate(RuntimeException failure) {
		if (failure instanceof Answer || failure instanceof RestException) {
			return failure;
		}
		if (failure instanceof AuthorizationException) {
			return new Answer(Status.FORBIDDEN, "Việc này không thuộc quyền của đồng chí.");
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return new Answer(Status.BAD_REQUEST, refusal.getMessage());
			}
			if (cause instanceof OptimisticLockingException) {
				return new Answer(Status.BAD_REQUEST, "Có người vừa làm cùng việc này; hãy tải lại trang rồi thử lại.");
			}
			if (cause instanceof SQLException refused
				&& AT_THE_SAME_TIME.contains(String.valueOf(refused.getSQLState()))) {
				return new Answer(Status.CONFLICT,
					"Có việc khác đang ghi vào cùng hồ sơ nên việc này chưa được ghi nhận; hãy gửi "
						+ "lại sau giây lát.");
			}
			if (cause instanceof SuspendedEntityInteractionException) {
				return new Answer(Status.BAD_REQUEST, "Thủ tục này đang tạm dừng; hãy đợi hoặc báo quản trị viên.");
			}
		}
		var second = uniqueKeys.sentence(failure);
		if (second.isPresent()) {
			return new Answer(Status.CONFLICT, second.get());
		}
		return new Answer(statusOf(failure), Reference.logged(log, failure).sentence());
	}

	private static Status statusOf(RuntimeException failure) {
		if (failure instanceof NotFoundException || failure instanceof NullValueException) {
			return Status.NOT_FOUND;
		}
		return failure instanceof BadUserRequestException || failure instanceof NotValidException ? Status.BAD_REQUEST
			: Status.INTERNAL_SERVER_ERROR;
	}
}
