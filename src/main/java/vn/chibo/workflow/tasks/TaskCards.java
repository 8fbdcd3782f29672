package vn.chibo.workflow.tasks;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.base.RecordRows;

/**
 * What Tasklist shows of a task beside its name: the case, whom it is about and where that person belongs. Asked for all
 * tasks of a page at once, and answered for those that concern the person who asks.
 */
@RestController
class TaskCards {

	/** Tasklist has fifteen tasks on a page. */
	private static final int MOST = 50;

	private final IdentityService identity;
	private final JdbcClient jdbc;

	TaskCards(IdentityService identity, JdbcClient jdbc) {
		this.identity = identity;
		this.jdbc = jdbc;
	}

	@GetMapping("/tasks/cards")
	List<Card> cards(@RequestParam List<String> id, Principal person) {
		var groups = identity.createGroupQuery().groupMember(person.getName()).list().stream().map(Group::getId)
			.toList();
		return jdbc.sql("""
			select t.ID_ as id, s.case_number, s.place as branch,
			       case when coalesce(t.ASSIGNEE_, :login) = :login and coalesce(s.login, '') <> :login then s.name end as name
			from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
			join case_subject s on s.case_number = e.BUSINESS_KEY_
			where t.ID_ in (:ids) and (t.ASSIGNEE_ = :login or exists (select 1 from ACT_RU_IDENTITYLINK c
			  where c.TASK_ID_ = t.ID_ and c.TYPE_ = 'candidate' and (c.USER_ID_ = :login or c.GROUP_ID_ in (:groups))))
			order by t.ID_""")
			.params(Map.of("ids", id.stream().limit(MOST).toList(), "login", person.getName(),
				// an empty list is no SQL; nobody is in the group without a name
				"groups", groups.isEmpty() ? List.of("") : groups))
			.query(RecordRows.of(Card.class)).list();
	}

	/**
	 * @param name   of the member or sympathiser, whom the form of the task names too; absent for that person, and when a
	 *               colleague has taken the task
	 * @param branch of that person; or the organisation that the case is about
	 */
	record Card(String id, String caseNumber, String branch, String name) {
	}
}
