package vn.chibo.workflow.schema;

import java.time.ZoneId;
import org.camunda.bpm.engine.impl.SchemaOperationsProcessEngineBuild;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.chibo.base.StartTurn;
import vn.chibo.workflow.tasks.PlacedTasks;

/** Of nodes that start at the same moment one creates the engine's tables; the others wait, and find them. */
@Component
class EngineSchemaPlugin extends AbstractProcessEnginePlugin {

	private final StartTurn turn;
	private final EngineZone zone;
	private final PlacedTasks placed;

	EngineSchemaPlugin(StartTurn turn, EngineZone zone, PlacedTasks placed) {
		this.turn = turn;
		this.zone = zone;
		this.placed = placed;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		var creating = new SchemaOperationsProcessEngineBuild();
		configuration.setSchemaOperationsCommand(context -> {
			turn.take();
			creating.execute(context);
			zone.claim(ZoneId.systemDefault());
			placed.keep();
			return null;
		});
	}
}
