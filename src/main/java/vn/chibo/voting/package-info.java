/** Votes of branches and committees: who counts, how many in favour are needed, and whether they were reached. */
package vn.chibo.voting;
