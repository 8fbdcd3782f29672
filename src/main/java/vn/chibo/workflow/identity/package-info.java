/** Users and groups of the engine, read from the register: a login is a member, a group is a committee. */
package vn.chibo.workflow.identity;
