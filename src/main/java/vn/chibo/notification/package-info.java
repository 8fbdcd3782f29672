/** E-mail: what is sent to whom and when, from an outbox, after commit. */
package vn.chibo.notification;
