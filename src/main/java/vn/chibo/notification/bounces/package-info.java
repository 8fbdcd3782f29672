/** Mails that came back, and addresses that are none. */
package vn.chibo.notification.bounces;
