/** From the outbox to the server of mails: what leaves together, what was tried, what waits, who is called instead. */
package vn.chibo.notification.delivery;
