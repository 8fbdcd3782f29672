/** Decisions with a number (quyết định): who made which on what day; a number once a year, more time once. */
package vn.chibo.decision;
