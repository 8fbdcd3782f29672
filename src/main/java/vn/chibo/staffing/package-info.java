/** Somebody for every task: deputies of those who are away, and what becomes of tasks whose people have gone. */
package vn.chibo.staffing;
