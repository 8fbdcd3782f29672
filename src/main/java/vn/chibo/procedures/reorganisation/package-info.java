/** Organisations that are founded, merged, split, moved, renamed or ended by a decision: foreseen, confirmed, done in one step. */
package vn.chibo.procedures.reorganisation;
