package vn.chibo.accounts;

/** How somebody is let in: by a link in a mail, by a code on paper, or by a link that was asked for because a password is lost. */
enum Way {
	MAIL, SLIP, LOST
}
