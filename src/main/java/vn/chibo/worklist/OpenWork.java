package vn.chibo.worklist;

import java.util.Collection;
import java.util.List;
import vn.chibo.register.Organisation;

/** The tasks that wait to be done. Nothing is checked here: whoever asks says for whom. */
public interface OpenWork {

	/** What concerns somebody, as a task's candidates may see it. */
	Worklist of(Worker worker);

	/** What waits in an organisation and below; nobody is named. */
	WorkBelow below(Organisation top);

	/** What waits in one of these organisations, is about somebody there, or belongs to one of these cases; by case. */
	List<Open> concerning(Collection<Long> organisations, Collection<String> cases);

	/**
	 * An open task.
	 *
	 * @param place   where it waits; absent of one that nobody in the register has
	 * @param taskKey which one of its model it is
	 */
	record Open(String taskId, String caseNumber, String procedure, String name, String place, Long placeId,
			Long homeId,
			String definitionId, String taskKey) {
	}
}
