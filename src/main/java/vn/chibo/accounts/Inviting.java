package vn.chibo.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.register.Logins;
import vn.chibo.security.Administrator;

/** Lets members in, one or a thousand in one action; whoever has no login is given one. */
@Component
@Transactional
class Inviting {

	private static final Duration AGAIN = Duration.ofDays(1);

	private final AccountList accounts;
	private final Logins logins;
	private final Invitations invitations;
	private final InvitationMails mails;
	private final Administrator administrator;
	private final AccountProperties properties;
	private final Clock clock;

	Inviting(AccountList accounts, Logins logins, Invitations invitations, InvitationMails mails,
			Administrator administrator, AccountProperties properties, Clock clock) {
		this.accounts = accounts;
		this.logins = logins;
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

	/** By mail those who have an address; answers how many. */
	int byMail(Collection<Account> people, String by) {
		var ids = people.stream().filter(one -> one.hasMail() && !one.isClosed()).map(Account::memberId).toList();
		logins.giveAll(ids, administrator.login());
		mails.invite(ids, by);
		return ids.size();
	}

	/** A code for each, which is shown this one time. */
	List<Slip> onPaper(Collection<Account> people, String by) {
		var ids = people.stream().filter(one -> !one.isClosed()).map(Account::memberId).toList();
		logins.giveAll(ids, administrator.login());
		var issued = invitations.print(ids, by, properties.slip());
		return accounts.all(ids).stream().map(one -> new Slip(one.fullName(), one.branch(), one.login(),
			issued.get(one.memberId()).secret().text(), issued.get(one.memberId()).until())).toList();
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

	/** What is handed to somebody on paper. */
	record Slip(String fullName, String branch, String login, String code, Instant until) {

		@Override
		public String toString() {
			return "Slip";
		}
	}
}
