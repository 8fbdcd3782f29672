package vn.chibo.workflow.rights;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import vn.chibo.workflow.tasks.PassedTask;
import vn.chibo.workflow.tasks.PassedTasks;

/**
 * What the engine complains of when somebody comes too late or asks wrongly, in words. To a wrong question the question
 * is at fault; in the middle of a step it is ours, and stays as it is.
 */
@Component
class LateOrWrong {

	/** They do what the model says: what is missing there is missing by our fault. */
	private static final Set<Class<?>> DOING_STEPS = Set.of(SubmitStartFormCmd.class, SubmitTaskFormCmd.class);
	/** As the engine says that somebody else has done the task since its form was looked at. */
	private static final String NO_TASK = "Cannot find task with id";
	private static final Set<Class<?>> LATE = Set.of(OptimisticLockingException.class, NullValueException.class,
		NotFoundException.class);
	/** For those who may see every task, though it does not concern them. */
	private static final String TAKEN = "Nhiệm vụ này đang do người khác nhận; đồng chí chỉ nhận được nhiệm vụ thuộc phần "
		+ "việc của mình.";
	private static final Set<Class<?>> MISSING = Set.of(NullValueException.class, NotFoundException.class);
	private static final Set<Class<?>> WRONG = Set.of(BadUserRequestException.class, NotValidException.class);

	private final PassedTasks passedTasks;

	LateOrWrong(PassedTasks passedTasks) {
		this.passedTasks = passedTasks;
	}

	/** The failure of a command that a person gave, as that person is to be told of it. */
	RuntimeException told(Command<?> command, RuntimeException failure, Authentication person) {
		List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
		if (failure instanceof AuthorizationException) {
			// with the task went the rights on it
			return taskOf(command).flatMap(id -> passedTasks.ended(id, person.getUserId(), groups))
				.map(RuntimeException.class::cast).orElse(failure);
		}
		return passed(command, failure)
			.map(task -> (RuntimeException) passedTasks.told(task, person.getUserId(), groups))
			.orElseGet(() -> asked(command, failure));
	}

	private static Optional<PassedTask> passed(Command<?> command, RuntimeException failure) {
		if (failure instanceof PassedTask passed) {
			return Optional.of(passed);
		}
		if (failure instanceof TaskAlreadyClaimedException) {
			return taskOf(command).map(id -> new PassedTask(id, TAKEN));
		}
		var isOutside = !doesStep(command)
			|| String.valueOf(failure.getMessage()).contains(NO_TASK);
		return LATE.contains(failure.getClass()) && isOutside ? taskOf(command).map(PassedTask::new)
			: Optional.empty();
	}

	private static boolean doesStep(Command<?> command) {
		return DOING_STEPS.stream().anyMatch(kind -> kind.isInstance(command));
	}

	/** The task that a command is about, whatever the engine calls the command. */
	private static Optional<String> taskOf(Command<?> command) {
		var id = ReflectionUtils.findField(command.getClass(), "taskId", String.class);
		if (id == null) {
			return Optional.empty();
		}
		ReflectionUtils.makeAccessible(id);
		return Optional.ofNullable((String) ReflectionUtils.getField(id, command));
	}

	private static RuntimeException asked(Command<?> command, RuntimeException failure) {
		if (doesStep(command) || failure.getCause() != null) {
			return failure;
		}
		if (MISSING.contains(failure.getClass())) {
			return new Answer(Status.NOT_FOUND,
				"Không tìm thấy điều cần xem hoặc cần làm; có thể việc vừa xong, hãy tải lại "
					+ "trang.");
		}
		return WRONG.contains(failure.getClass())
			|| failure.getClass() == ProcessEngineException.class && OpenCommands.isAsking(command.getClass())
				? new Answer(Status.BAD_REQUEST,
					"Yêu cầu gửi lên không đúng cách nên không được thực hiện; hãy tải lại trang rồi "
						+ "làm lại trên màn hình.")
				: failure;
	}
}
