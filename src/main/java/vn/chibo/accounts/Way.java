package vn.chibo.accounts;

/** How somebody is let in: by a link in a mail, or by a code on paper. */
enum Way {
	MAIL, SLIP
}
