package vn.chibo.calendar;

/** What a row of a table of deadlines says: a term, or a share of the term of a whole. */
sealed interface Extent permits Term, Share {
}
