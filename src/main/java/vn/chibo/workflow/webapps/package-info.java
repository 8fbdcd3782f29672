/** What the engine's webapps get from us instead of from their own jar. */
package vn.chibo.workflow.webapps;
