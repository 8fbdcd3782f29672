package vn.chibo.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.accounts.Invitations.Issued;
import vn.chibo.register.Logins;
import vn.chibo.register.Members;
import vn.chibo.security.Administrator;

/** Lets members in, one or a thousand in one action; whoever has no login is given one. */
@Component
@Transactional
class Inviting {

	private static final Duration AGAIN = Duration.ofDays(1);

	private final AccountList accounts;
	private final Logins logins;
	private final Members members;
	private final Invitations invitations;
	private final InvitationMails mails;
	private final Administrator administrator;
	private final AccountProperties properties;
	private final Clock clock;

	Inviting(AccountList accounts, Logins logins, Members members, Invitations invitations, InvitationMails mails,
			Administrator administrator, AccountProperties properties, Clock clock) {
		this.accounts = accounts;
		this.logins = logins;
		this.members = members;
		this.invitations = invitations;
		this.mails = mails;
		this.administrator = administrator;
		this.properties = properties;
		this.clock = clock;
	}

	/** Those who may be invited together: whoever was invited a short while ago reads that mail first. */
	@Transactional(readOnly = true)
	Together together(String path) {
		var justNow = clock.instant().minus(AGAIN);
		var people = accounts.strangers(path);
		return new Together(people.stream().filter(one -> one.hasMail() && !one.wasInvitedAfter(justNow)).toList(),
			people.stream().filter(one -> one.hasMail() && one.wasInvitedAfter(justNow)).toList(),
			people.stream().filter(one -> !one.hasMail()).toList());
	}

	/** By mail; of two who do it at the same moment the second finds nobody who is left. */
	int togetherByMail(String path, String by) {
		return byMail(locked(path).byMail(), by);
	}

	List<Sheet> togetherOnPaper(String path, String by) {
		return onPaper(locked(path).onPaper(), by);
	}

	private Together locked(String path) {
		var people = accounts.strangers(path).stream().map(Account::memberId).toList();
		if (!people.isEmpty()) {
			members.lock(people);
		}
		return together(path);
	}

	/** By mail those who have an address; answers how many. */
	int byMail(Collection<Account> people, String by) {
		var ids = people.stream().filter(one -> one.hasMail() && !one.isClosed()).map(Account::memberId).toList();
		logins.giveAll(ids, administrator.login());
		mails.invite(ids, by);
		return ids.size();
	}

	/** A code for each, which is shown this one time; a sheet for each branch. */
	List<Sheet> onPaper(Collection<Account> people, String by) {
		var ids = people.stream().filter(one -> !one.isClosed()).map(Account::memberId).toList();
		logins.giveAll(ids, administrator.login());
		var issued = invitations.print(ids, by, properties.slip());
		return accounts.all(ids).stream().collect(Collectors.groupingBy(Account::branchId, LinkedHashMap::new,
			Collectors.toList())).values().stream().map(branch -> new Sheet(branch.get(0).branch(), branch.stream()
				.map(one -> Slip.of(one, issued.get(one.memberId()))).toList()))
			.toList();
	}

	/**
	 * Members who were never seen.
	 *
	 * @param byMail those whom a mail reaches
	 * @param asked  those who have just been sent one
	 */
	record Together(List<Account> byMail, List<Account> asked, List<Account> onPaper) {

		public boolean isNobody() {
			return byMail.isEmpty() && asked.isEmpty() && onPaper.isEmpty();
		}
	}

	/** What is printed for a branch. */
	record Sheet(String branch, List<Slip> slips) {
	}

	/** What is handed to somebody on paper. */
	record Slip(String fullName, String login, String code, Instant until) {

		private static Slip of(Account account, Issued issued) {
			return new Slip(account.fullName(), account.login(), issued.secret().text(), issued.until());
		}

		@Override
		public String toString() {
			return "Slip";
		}
	}
}
