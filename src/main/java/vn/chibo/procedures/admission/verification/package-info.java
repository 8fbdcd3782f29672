/** The check of a biography with those who know: whom to ask, until when, what they answered. */
package vn.chibo.procedures.admission.verification;
