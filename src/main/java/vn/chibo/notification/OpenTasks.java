package vn.chibo.notification;

/** Whether a task still waits to be done. */
public interface OpenTasks {

	boolean isOpen(String taskId);
}
