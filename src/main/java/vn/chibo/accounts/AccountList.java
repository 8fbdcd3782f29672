package vn.chibo.accounts;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Folded;
import vn.chibo.base.RecordRows;
import vn.chibo.register.SoughtMembers;
import vn.chibo.register.SoughtMembers.Among;
import vn.chibo.register.SoughtMembers.Found;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.security.FailedLogins;

/** The members of today with their accounts; the number of statements does not grow with them. */
@Repository
@Transactional(readOnly = true)
class AccountList {

	static final int SHOWN = 50;
	private static final String SELECT = """
		select m.id as member_id, m.full_name, m.login, m.email, m.branch_id, o.name as branch, a.last_login_at, c.closed_at,
		       (select max(i.asked_at) from invitation i where i.member_id = m.id and i.way <> 'LOST'
		          and i.used_at is null) as invited_at,
		       m.login is not null and m.login in (:locked) as locked
		from current_member m join registered_organisation o on o.id = m.branch_id
		left join account a on a.login = m.login left join registered_closed_login c on c.login = m.login\s""";
	private static final String WHICH = """
		where o.path like :within and (:state = ''
		  or :state = 'NONE' and m.login is null
		  or :state = 'NEVER' and m.login is not null and a.last_login_at is null and c.closed_at is null
		  or :state = 'SEEN' and a.last_login_at is not null and c.closed_at is null
		  or :state = 'LOCKED' and m.login in (:locked)
		  or :state = 'CLOSED' and c.closed_at is not null)\s""";

	private final JdbcClient jdbc;
	private final SoughtMembers members;
	private final FailedLogins failures;

	AccountList(JdbcClient jdbc, SoughtMembers members, FailedLogins failures) {
		this.jdbc = jdbc;
		this.members = members;
		this.failures = failures;
	}

	/** One page of them, by place, and one more when there is another page; those of a branch by their names. */
	List<Account> page(Which which, int page) {
		if (which.isBranch()) {
			return ofBranch(which).stream().skip((page - 1L) * SHOWN).limit(SHOWN + 1L).toList();
		}
		return asked(SELECT + WHICH + "order by o.path, m.id offset :first rows fetch next :most rows only", which)
			.param("first", (page - 1) * SHOWN).param("most", SHOWN + 1).query(RecordRows.of(Account.class)).list();
	}

	private List<Account> ofBranch(Which which) {
		return VietnameseOrder.sortedByGivenName(
			asked(SELECT + WHICH, which).query(RecordRows.of(Account.class)).list(),
			Account::fullName);
	}

	/** Those with the text in their name or login. */
	List<Account> find(Which which, String text) {
		var ids = named(which, text);
		return ids.isEmpty() ? List.of()
			: VietnameseOrder.sortedByGivenName(asked(SELECT + WHICH + "and m.id in (:ids)", which).param("ids", ids)
				.query(RecordRows.of(Account.class)).list(), Account::fullName).stream().limit(SHOWN + 1L).toList();
	}

	private Collection<Long> named(Which which, String text) {
		var ids = members.find(text, new Among("", List.of(which.path()), false)).stream().map(Found::id)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		ids.addAll(jdbc.sql("select m.id from current_member m join registered_organisation o on o.id = m.branch_id "
			+ "where o.path like :within and position(:login in m.login) > 0 fetch first :most rows only")
			.param("within", which.path() + "%").param("login", Folded.of(text)).param("most", SoughtMembers.MOST)
			.query(Long.class).list());
		return ids;
	}

	long count(Which which) {
		return asked("select count(*) from current_member m join registered_organisation o on o.id = m.branch_id "
			+ "left join account a on a.login = m.login left join registered_closed_login c on c.login = m.login "
			+ WHICH, which).query(Long.class).single();
	}

	Optional<Account> find(long memberId) {
		return jdbc.sql(SELECT + "where m.id = :id").param("id", memberId).param("locked", locked())
			.query(RecordRows.of(Account.class)).optional();
	}

	/** These, in the order of their places and names. */
	List<Account> all(Collection<Long> memberIds) {
		return memberIds.isEmpty() ? List.of()
			: VietnameseOrder.sortedByGivenName(jdbc.sql(SELECT + "where m.id in (:ids)").param("ids", memberIds)
				.param("locked", locked()).query(RecordRows.of(Account.class)).list(), Account::fullName).stream()
				.sorted(Comparator.comparing(Account::branchId)).toList();
	}

	/** Those below who were never seen and may log in, whether they have a login or not. */
	List<Account> strangers(String path) {
		return jdbc.sql(SELECT + "where o.path like :within and a.last_login_at is null and c.closed_at is null "
			+ "order by o.path, m.id").param("within", path + "%").param("locked", locked())
			.query(RecordRows.of(Account.class)).list();
	}

	/** How many there are in each of these branches. */
	List<Strangers> strangers(Collection<Long> branches) {
		return branches.isEmpty() ? List.of() : jdbc.sql("""
			select o.id as branch_id, o.name as branch, count(*) as members
			from current_member m join registered_organisation o on o.id = m.branch_id
			left join account a on a.login = m.login
			where o.id in (:branches) and a.last_login_at is null
			  and not exists (select 1 from registered_closed_login c where c.login = m.login)
			group by o.id, o.name order by o.id
			""").param("branches", branches).query(RecordRows.of(Strangers.class)).list();
	}

	/** The organisations directly below one, or the highest. */
	List<Below> below(Long organisation) {
		return VietnameseOrder.sortedByName(jdbc.sql("select id, name from registered_organisation "
			+ "where parent_id is not distinct from cast(:parent as bigint) and kind <> 'PARTY_GROUP'")
			.param("parent", organisation).query(RecordRows.of(Below.class)).list(), Below::name);
	}

	private JdbcClient.StatementSpec asked(String statement, Which which) {
		return jdbc.sql(statement).param("within", which.path() + "%").param("state", which.state())
			.param("locked", locked());
	}

	/** An empty list is no SQL. */
	private Collection<String> locked() {
		var locked = failures.locked();
		return locked.isEmpty() ? List.of("") : locked;
	}

	/**
	 * Of whom the list is.
	 *
	 * @param path  of the organisation; of all when it is {@code /}
	 * @param state by its name; empty for any
	 */
	record Which(String path, boolean isBranch, String state) {
	}

	/** Members of a branch who were never seen. */
	record Strangers(long branchId, String branch, long members) {
	}

	record Below(long id, String name) {
	}

}
