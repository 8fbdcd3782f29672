/** The page of a case: where it stands, who has it, what was done, and the papers that the reader may open. */
package vn.chibo.casepage;
