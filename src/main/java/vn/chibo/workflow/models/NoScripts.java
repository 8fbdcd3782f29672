package vn.chibo.workflow.models;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No model of ours has a script, so there is no language that one could be written in. */
class NoScripts implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		// whoever offers one, nothing is run in it
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		return null;
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
		return null;
	}
}
