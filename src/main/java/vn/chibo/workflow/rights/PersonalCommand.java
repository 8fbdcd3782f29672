package vn.chibo.workflow.rights;

import org.camunda.bpm.engine.impl.interceptor.Command;

/** A command of our own that a person may give; it checks the rights of that person itself. */
public interface PersonalCommand<T> extends Command<T> {
}
