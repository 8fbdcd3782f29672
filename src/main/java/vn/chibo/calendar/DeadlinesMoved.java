package vn.chibo.calendar;

import java.util.List;

/** Open deadlines fall on other days than before: told in the transaction that moves them. */
public record DeadlinesMoved(List<OpenDeadlines.Moved> deadlines) {
}
