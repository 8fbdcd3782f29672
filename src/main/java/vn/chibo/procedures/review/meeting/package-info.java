/** The working place of a branch at its review meeting: who is there, and what is written about each member. */
package vn.chibo.procedures.review.meeting;
