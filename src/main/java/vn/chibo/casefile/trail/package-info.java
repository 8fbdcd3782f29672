/** The chain of entries that shows whether anything of a case was changed: written with each paper, checked, sealed anew. */
package vn.chibo.casefile.trail;
