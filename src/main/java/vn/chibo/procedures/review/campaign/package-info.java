/** The review of a year in an organisation: its plan, who takes part, opening and closing it, the report of collectives. */
package vn.chibo.procedures.review.campaign;
