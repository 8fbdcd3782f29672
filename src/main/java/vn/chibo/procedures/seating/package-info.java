/** Seats of committees and departments (kiện toàn): proposed below, approved above by a decision, changed in one step. */
package vn.chibo.procedures.seating;
