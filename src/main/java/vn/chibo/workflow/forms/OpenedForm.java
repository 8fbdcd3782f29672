package vn.chibo.workflow.forms;

import java.util.Map;

/**
 * A form opened by a person.
 *
 * @param data       what the form's source answered for this person and case
 * @param taskId     null for a start form
 * @param caseNumber null for a start form
 * @param committee  the group in whose name the person works on the task; null for one's own task and for a start form
 * @param forOthers  what is said to whoever writes for somebody else; null when nobody does, and for a start form
 */
record OpenedForm(FormSchema schema, Map<String, Object> data, String login, String taskId,
		String caseNumber, String committee,
		String forOthers) {
}
