package vn.chibo.worklist;

import vn.chibo.register.Organisation;

/** The tasks that wait to be done. Nothing is checked here: whoever asks says for whom. */
public interface OpenWork {

	/** What concerns somebody, as a task's candidates may see it. */
	Worklist of(Worker worker);

	/** What waits in an organisation and below; nobody is named. */
	WorkBelow below(Organisation top);
}
