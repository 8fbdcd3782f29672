/** What people may do with the engine, and what they are told when they may not. */
package vn.chibo.workflow.rights;
