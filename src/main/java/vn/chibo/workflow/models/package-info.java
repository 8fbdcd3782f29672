/** Models as source code: deployed together, a procedure a folder, and evaluated with the beans meant for them. */
package vn.chibo.workflow.models;
