/** Deadlines that wait in the engine, counted again when calendar or rules change. */
package vn.chibo.workflow.deadlines;
