/** What the engine keeps and the log says of a job that failed. */
package vn.chibo.workflow.jobs;
