package vn.chibo.workflow.rights;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;
import vn.chibo.workflow.tasks.PassedTask;
import vn.chibo.workflow.tasks.PassedTasks;

/**
 * Stands before every command that a person gives: refuses all but those that are open to people, and translates
 * what these throw. The job executor and our own services work without a person, and a command within a command
 * is the model's.
 */
class AnswersToPeople extends CommandInterceptor {

	/** They do what the model says: what is missing there is missing by our fault. */
	private static final Set<Class<?>> DOING_STEPS = Set.of(SubmitStartFormCmd.class, SubmitTaskFormCmd.class);

	private static final Set<Class<?>> AT_THE_QUESTION = Set.of(BadUserRequestException.class, NotFoundException.class,
		NotValidException.class, NullValueException.class);

	private final Answers answers;
	private final PassedTasks passedTasks;
	private final IdentityService identity;

	AnswersToPeople(Answers answers, PassedTasks passedTasks, IdentityService identity) {
		this.answers = answers;
		this.passedTasks = passedTasks;
		this.identity = identity;
	}

	@Override
	public <T> T execute(Command<T> command) {
		var person = identity.getCurrentAuthentication();
		if (Context.getCommandContext() != null || person == null) {
			return next.execute(command);
		}
		return answers.to(() -> {
			OpenCommands.check(command.getClass(), Standing.of(person));
			AskedQuestions.check(command);
			try {
				return next.execute(command);
			} catch (PassedTask passed) {
				throw passedTasks.told(passed, person.getUserId(), groups(person));
			} catch (TaskAlreadyClaimedException | OptimisticLockingException | NullValueException | NotFoundException late) {
				throw about(command).map(task -> (RuntimeException) passedTasks.told(task, person.getUserId(), groups(person)))
					.orElseGet(() -> asked(command, late));
			} catch (ProcessEngineException wrong) {
				throw asked(command, wrong);
			}
		});
	}

	/** What the engine says to a wrong question is the question's fault; what it says in the middle of a step is ours. */
	private static RuntimeException asked(Command<?> command, RuntimeException failure) {
		if (DOING_STEPS.contains(command.getClass()) || failure.getCause() != null || !AT_THE_QUESTION.contains(
				failure.getClass()) && !(failure.getClass() == ProcessEngineException.class && OpenCommands.isAsking(command.getClass()))) {
			return failure;
		}
		return failure instanceof NullValueException || failure instanceof NotFoundException
			? new Answer(Status.NOT_FOUND, "Không tìm thấy điều cần xem hoặc cần làm; có thể việc vừa xong, hãy tải lại trang.")
			: new Answer(Status.BAD_REQUEST, "Yêu cầu gửi lên không đúng cách nên không được thực hiện; hãy tải lại trang rồi "
				+ "làm lại trên màn hình.");
	}

	/** The task that a command is about, whatever the engine calls the command. */
	private static Optional<PassedTask> about(Command<?> command) {
		var id = ReflectionUtils.findField(command.getClass(), "taskId", String.class);
		if (id == null || DOING_STEPS.contains(command.getClass())) {
			return Optional.empty();
		}
		ReflectionUtils.makeAccessible(id);
		return Optional.ofNullable((String) ReflectionUtils.getField(id, command)).map(PassedTask::new);
	}

	private static List<String> groups(Authentication person) {
		return person.getGroupIds() == null ? List.of() : person.getGroupIds();
	}
}
