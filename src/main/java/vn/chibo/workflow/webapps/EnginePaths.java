package vn.chibo.workflow.webapps;

/** Where the engine's webapps and its REST API lie, as application.yml and the starters have it. */
public final class EnginePaths {

	public static final String REST_API = "/engine-rest";
	public static final String WEBAPP_FILES = "/camunda/app";
	public static final String WEBAPP_CALLS = "/camunda/api";
	static final String WEBAPPS = "/camunda";
	static final String LIBRARIES = "/camunda/lib";
	static final String PICTURES = "/camunda/assets";
	static final String FILES_OF_PLUGINS = WEBAPP_CALLS + "/{webapp}/plugin/{plugin}/static/**";

	private EnginePaths() {
	}
}
