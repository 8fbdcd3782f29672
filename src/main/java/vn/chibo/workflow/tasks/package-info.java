/** Tasks: whom they concern, who may take them, who is told of them. */
package vn.chibo.workflow.tasks;
