/** What members read of their own ratings, and what they can still do about one. */
package vn.chibo.procedures.review.results;
