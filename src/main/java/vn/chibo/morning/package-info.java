/** The page that everybody comes to after the login: what is theirs to do, what is late, and what waits for others. */
package vn.chibo.morning;
