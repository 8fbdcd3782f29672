package vn.chibo.workflow.identity;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Answers the engine's questions about people and committees; passwords are not its business. */
class RegisterIdentityProvider implements ReadOnlyIdentityProvider {

	private final Directory directory;

	RegisterIdentityProvider(Directory directory) {
		this.directory = directory;
	}

	@Override
	public User findUserById(String userId) {
		return directory.user(userId).orElse(null);
	}

	@Override
	public UserQuery createUserQuery() {
		return new RegisterUserQuery(directory, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public UserQuery createUserQuery(CommandContext commandContext) {
		return new RegisterUserQuery(directory, null);
	}

	@Override
	public NativeUserQuery createNativeUserQuery() {
		throw new BadUserRequestException("Không hỗ trợ.");
	}

	/** People log in at our login page; the engine has no second door. */
	@Override
	public boolean checkPassword(String userId, String password) {
		return false;
	}

	@Override
	public Group findGroupById(String groupId) {
		return directory.group(groupId).orElse(null);
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new RegisterGroupQuery(directory,
			Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext commandContext) {
		return new RegisterGroupQuery(directory, null);
	}

	@Override
	public Tenant findTenantById(String tenantId) {
		return null;
	}

	@Override
	public TenantQuery createTenantQuery() {
		return noTenants();
	}

	@Override
	public TenantQuery createTenantQuery(CommandContext commandContext) {
		return noTenants();
	}

	private static TenantQuery noTenants() {
		return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public void flush() {
	}

	@Override
	public void close() {
	}
}
