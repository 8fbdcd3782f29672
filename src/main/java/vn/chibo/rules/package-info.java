/** Rules as rows of decision tables, asked for a day; what a row means is for the feature to say that asks. */
package vn.chibo.rules;
