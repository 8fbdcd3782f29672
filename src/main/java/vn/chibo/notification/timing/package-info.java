/** When a mail leaves: how urgent it is, what its reader has chosen, when all is quiet. */
package vn.chibo.notification.timing;
