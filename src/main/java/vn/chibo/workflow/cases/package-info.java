/** Where the cases stand in the engine: what the page of a case asks. */
package vn.chibo.workflow.cases;
