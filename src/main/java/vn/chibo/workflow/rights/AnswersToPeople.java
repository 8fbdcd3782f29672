package vn.chibo.workflow.rights;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands before every command that a person gives: refuses all but those that are open to people, and translates
 * what these throw. The job executor and our own services work without a person, and a command within a command
 * is the model's.
 */
class AnswersToPeople extends CommandInterceptor {

	private final Answers answers;
	private final LateOrWrong lateOrWrong;
	private final IdentityService identity;

	AnswersToPeople(Answers answers, LateOrWrong lateOrWrong, IdentityService identity) {
		this.answers = answers;
		this.lateOrWrong = lateOrWrong;
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
			} catch (RuntimeException failure) {
				throw lateOrWrong.told(command, failure, person);
			}
		});
	}
}
