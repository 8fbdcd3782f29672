/** Documents as they are signed: made from templates that a clerk edits in Word, as DOCX and as PDF. */
package vn.chibo.documents;
