/** Accounts: who has one, how somebody gets one, by a link in a mail or a code on paper, and a new password. */
package vn.chibo.accounts;
