/** How far the annual review has come below an organisation, as a page and as the table that is reported upwards. */
package vn.chibo.procedures.review.progress;
