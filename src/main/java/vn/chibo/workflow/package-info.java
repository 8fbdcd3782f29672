/** The engine: the only place that knows Camunda. It translates between people, models and features; it decides nothing. */
package vn.chibo.workflow;
