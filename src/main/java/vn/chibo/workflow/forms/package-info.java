/**
 * The form gateway: fills forms from the register when they are opened, and lets nothing pass on submit that the same
 * form does not allow.
 */
package vn.chibo.workflow.forms;
