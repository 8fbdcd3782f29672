/** The engine's own tables: who creates them, and in which zone their moments stand. */
package vn.chibo.workflow.schema;
