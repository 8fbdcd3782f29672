package vn.chibo.base;

/** Where people reach the engine's own pages; every template has it as {@code engine}. */
public interface EngineAddresses {

	/** The list of tasks, and where procedures are started. */
	String tasklist();

	/** A task in the list; its fragment does not survive a login. */
	String task(String id);

	/** The form that begins a procedure. */
	String start(String procedure);

	/** Where departments and the administrator watch the processes. */
	String cockpit();
}
