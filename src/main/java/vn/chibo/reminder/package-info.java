/** Who is reminded of a deadline and when, for the tasks of all procedures alike. */
package vn.chibo.reminder;
