package vn.chibo.workflow.rights;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chibo.base.Reference;
import vn.chibo.base.Refusal;

/**
 * What a person is told when something fails: our own refusal as it stands, everything unforeseen as a reference
 * number under which the log holds the cause.
 */
@Component
public class Answers {

	private static final Logger log = LoggerFactory.getLogger(Answers.class);

	/** Runs what a person asked for. */
	public <T> T to(Supplier<T> request) {
		try {
			return request.get();
		} catch (RuntimeException failure) {
			throw translate(failure);
		}
	}

	RuntimeException translate(RuntimeException failure) {
		if (failure instanceof WebApplicationException) {
			return failure;
		}
		if (failure instanceof AuthorizationException) {
			return new ForbiddenException("Việc này không thuộc quyền của đồng chí.");
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return new BadRequestException(refusal.getMessage());
			}
			if (cause instanceof OptimisticLockingException) {
				return new BadRequestException("Có người vừa làm cùng việc này; hãy tải lại trang rồi thử lại.");
			}
		}
		if (failure.getClass() != ProcessEngineException.class && failure instanceof ProcessEngineException
				|| failure instanceof RestException) {
			return failure;
		}
		var reference = Reference.next();
		log.error("Unforeseen error {}", reference.number(), failure);
		return new InternalServerErrorException(reference.sentence());
	}
}
