package vn.chibo.standing;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.chibo.register.Committee;

/** The processes that work on cases, whatever model and version they began with. */
public interface CaseProcesses {

	/** The committees that have something to do in these cases, by case; a case in which nobody has is missing. */
	Map<String, Set<Committee>> atWork(Collection<String> caseNumbers);

	/**
	 * Whatever works on these cases ends where it stands.
	 *
	 * @throws org.springframework.dao.ConcurrencyFailureException when somebody changes one of them at this moment
	 */
	void end(Collection<String> caseNumbers);
}
