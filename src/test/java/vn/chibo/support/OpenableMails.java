package vn.chibo.support;

import static org.assertj.core.api.Assertions.assertThat;

import vn.chibo.casepage.MailedCases;

/** Whatever mail somebody gets because of what was just done, its reader may open what it leads to. */
class OpenableMails {

	private final MailedCases cases;
	private final Statements statements;

	OpenableMails(MailedCases cases, Statements statements) {
		this.cases = cases;
		this.statements = statements;
	}

	/** What other tests have left is not this one's. */
	void beginsAnew() {
		statements.apart(cases::seenSoFar);
	}

	void check() {
		statements.apart(
			() -> assertThat(cases.closedToTheirReaders()).as("mails that lead nowhere").isEmpty());
	}
}
