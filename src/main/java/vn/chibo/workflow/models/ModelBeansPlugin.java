package vn.chibo.workflow.models;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.chibo.base.ModelBean;

/** Models see the beans marked for them, and no other. */
@Component
class ModelBeansPlugin extends AbstractProcessEnginePlugin {

	private final ApplicationContext context;

	ModelBeansPlugin(ApplicationContext context) {
		this.context = context;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		Map<Object, Object> beans = new HashMap<>(context.getBeansWithAnnotation(ModelBean.class));
		configuration.setBeans(beans);
		configuration.setExpressionManager(new ModelExpressions(beans));
		configuration.setEnableExpressionsInAdhocQueries(false);
		configuration.setEnableExpressionsInStoredQueries(false);
		configuration.setDeserializationTypeValidationEnabled(true);
		configuration.setScriptEngineResolver(new NoScripts());
	}
}
