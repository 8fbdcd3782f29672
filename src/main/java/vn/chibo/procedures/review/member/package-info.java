/** One member in a year's review: the self-review, the opinions about it, what became of it. */
package vn.chibo.procedures.review.member;
