/** What branches give their members to do: each sees the own, the branch committee all and says what became of them. */
package vn.chibo.procedures.meeting.tasks;
