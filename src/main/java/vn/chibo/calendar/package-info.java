/** Vietnamese working days, and the deadlines that are counted in them. */
package vn.chibo.calendar;
