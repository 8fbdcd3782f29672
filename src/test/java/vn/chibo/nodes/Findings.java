package vn.chibo.nodes;

import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.StoredCases;
import vn.chibo.support.Visitor;

/** What is not as it must be when everybody has gone home: the database held against what people were told. */
final class Findings {

	/** What a killed node had reserved is free after five minutes, jobs after one. */
	private static final Duration LONGEST_RESERVATION = Duration.ofMinutes(8);

	private static final Map<String, String> RULES = Map.ofEntries(
		Map.entry("a case without its process, or with two", """
			select number from case_file where (select count(*) from act_hi_procinst where business_key_ = number) <> 1
			"""),
		Map.entry("a process without its case", """
			select business_key_ from act_hi_procinst where business_key_ not in (select number from case_file)
			"""),
		Map.entry("a relocation that has not ended", """
			select business_key_ from act_hi_procinst where proc_def_key_ = 'relocation' and end_time_ is null
			union all select case_number from relocation where open_member_id is not null
			"""),
		Map.entry("a form filed twice", """
			select case_number || ' ' || form from paper where filed_by <> 'chibo'
			group by case_number, form having count(*) > 1
			"""),
		Map.entry("a member who was moved by a case without having stood where it says", """
			select r.case_number from relocation r where not exists (select 1 from former_standing f
			  where f.case_number = r.case_number and f.member_id = r.member_id and f.branch_id = r.origin_id)
			"""),
		Map.entry("a task of a relocation that nobody was told of", """
			select id_ from act_hi_taskinst where proc_def_key_ = 'relocation'
			  and id_ not in (select task_id from outgoing_mail where task_id is not null)
			"""),
		Map.entry("a move that was not told", """
			select case_number from relocation where case_number not in (
			  select case_number from outgoing_mail where task_id is null and state in ('SENT', 'NO_ADDRESS')
			    and subject like 'Đã tiếp nhận đảng viên%')
			"""),
		Map.entry("a mail that waits, or was left out too early", """
			select id || ' ' || state from outgoing_mail where state not in ('SENT', 'NO_ADDRESS', 'NOT_NEEDED')
			  or state = 'NOT_NEEDED' and template <> 'reminder' and (task_id is null or task_id in (select id_ from act_ru_task))
			"""),
		Map.entry("a reminder that was said twice", """
			select recipient_id || ' ' || details from outgoing_mail where template = 'reminder'
			group by recipient_id, details having count(*) > 1
			"""),
		Map.entry("a passage over the deadlines that left some out", """
			select id || ': ' || failed from deadline_reckoning where failed > 0
			"""),
		Map.entry("a job that has failed", """
			select id_ || ' ' || coalesce(exception_msg_, '') from act_ru_job where retries_ = 0
			union all select id_ from act_ru_incident
			"""),
		Map.entry("a job that nobody does", """
			select id_ from act_ru_job where duedate_ is null
			"""));

	private final TwoNodes nodes;
	private final JdbcClient database;
	private final Told told;
	private final List<String> found = new ArrayList<>();

	Findings(TwoNodes nodes, Told told) {
		this.nodes = nodes;
		this.database = nodes.database();
		this.told = told;
	}

	/** Waits until nodes have done what is left to them, and looks. */
	List<String> all() {
		await().atMost(LONGEST_RESERVATION).pollInterval(Duration.ofSeconds(1)).until(() -> list(
			"select 'mail' from outgoing_mail where state = 'WAITING' union all select 'job' from act_ru_job "
				+ "where duedate_ is null and retries_ > 0")
			.isEmpty());
		compare("cases begun", told.cases(), list("select business_key_ || ' ' || start_user_id_ from act_hi_procinst "
			+ "where start_user_id_ is not null"));
		compare("steps done", told.steps(), list("select i.business_key_ || ' ' || t.task_def_key_ || ' ' || "
			+ "t.assignee_ from act_hi_taskinst t join act_hi_procinst i on i.proc_inst_id_ = t.proc_inst_id_ "
			+ "where t.end_time_ is not null"));
		count("papers filed", told.all(), "paper where filed_by <> 'chibo'");
		count("members moved", told.moves(), "former_standing");
		compare("branches of members", told.branches().entrySet().stream()
			.map(member -> member.getKey() + " in " + member.getValue()).toList(),
			list("select id || ' in ' || branch_id from member").stream()
				.filter(member -> told.branches().containsKey(Long.parseLong(member.split(" ")[0]))).toList());
		RULES.forEach((rule, sql) -> say(rule, list(sql)));
		var stored = new StoredCases(database);
		say("a review without its process, or with two", stored.reviewsWithoutOneProcess());
		say("a review that was not told once", stored.openingsNotToldOnce());
		mails();
		trail();
		return List.copyOf(found);
	}

	/** Each that counts as sent has arrived. */
	private void mails() {
		var arrived = Arrays.stream(nodes.mails().getReceivedMessages()).map(Findings::key)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		var sent = list("select cast(id as varchar) from outgoing_mail where state = 'SENT'");
		say("a mail that did not arrive", sent.stream().filter(mail -> !arrived.containsKey(mail)).toList());
		System.out.printf("%,9d mails sent, %d of them arrived twice; %s%n", sent.size(),
			arrived.values().stream().filter(times -> times > 1).count(),
			list("select state || ' ' || count(*) from outgoing_mail group by state order by 1"));
	}

	private static String key(MimeMessage mail) {
		try {
			return mail.getHeader("X-ChiBo-Mail", null);
		} catch (MessagingException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	/** The chain of each case, and that no number is missing, as the administrator has it checked. */
	private void trail() {
		var page = new Visitor(nodes.nodes().get(0).port()).login("quantri", "demo")
			.submit("/administration/trail", "/administration/trail/check", Map.of()).body();
		if (!page.contains("không có gì bị sửa, xóa hay thêm")) {
			found.add("the trail does not hold: " + page);
		}
		System.out.printf("%,9d cases, trail of each followed%n",
			database.sql("select count(*) from case_file").query(Long.class).single());
	}

	private void compare(String what, Collection<String> wanted, Collection<String> there) {
		var rest = new HashMap<>(there.stream().collect(Collectors.groupingBy(Function.identity(),
			Collectors.counting())));
		wanted.forEach(one -> rest.merge(one, -1L, Long::sum));
		say(what + ", more or less often than people were told", rest.entrySet().stream()
			.filter(one -> one.getValue() != 0).map(one -> one.getKey() + ": " + one.getValue()).toList());
		System.out.printf("%,9d %s%n", there.size(), what);
	}

	private void count(String what, long wanted, String table) {
		long there = database.sql("select count(*) from " + table).query(Long.class).single();
		if (there != wanted) {
			found.add("%d %s, people were told of %d".formatted(there, what, wanted));
		}
		System.out.printf("%,9d %s%n", there, what);
	}

	private void say(String what, List<String> which) {
		if (!which.isEmpty()) {
			found.add(which.size() + " x " + what + ": " + which.stream().limit(10).toList());
		}
	}

	private List<String> list(String sql) {
		return database.sql(sql).query(String.class).list();
	}
}
