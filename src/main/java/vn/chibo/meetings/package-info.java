/** What branches meet for, month by month: who was there, what was decided, and what members were given to do. */
package vn.chibo.meetings;
