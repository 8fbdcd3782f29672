/** All that waits to be done in an organisation and below, for the departments that answer for it. */
package vn.chibo.work;
