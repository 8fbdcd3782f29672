package vn.chibo.support;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Camunda's web finds the engine by name in the whole Java process, where other tests have engines of the same name, and
 * all engines have one clock, which another test may have left years ahead.
 */
public class OwnEngine implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext test) {
		ClockUtil.reset();
		var application = SpringExtension.getApplicationContext(test);
		ProcessEngines.registerProcessEngine(application.getBean(ProcessEngine.class));
		// it keeps what it reads with, by the engine's name
		Cockpit.setCockpitRuntimeDelegate(application.getBean(CockpitRuntimeDelegate.class));
		// another application of the process takes these along when it ends
		Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
		Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
		Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
	}
}
