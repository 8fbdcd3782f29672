package vn.chibo.retention;

import java.util.Collection;

/** What the engine remembers of cases that ended; it forgets by itself when their time is over. */
public interface EngineHistory {

	/** The engine no longer forgets these cases. */
	void keep(Collection<String> caseNumbers);

	/** The engine forgets the case when its time is over, as any other. */
	void release(String caseNumber);
}
