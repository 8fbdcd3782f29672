/** The engine's history: what it keeps although its time is over. */
package vn.chibo.workflow.history;
