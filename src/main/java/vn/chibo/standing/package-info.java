/** What becomes of cases when somebody is no member of the Party any more, or is one again; all procedures alike. */
package vn.chibo.standing;
