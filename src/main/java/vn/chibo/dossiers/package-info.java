/** The dossiers of members as people keep them: what is in each, what is missing, who holds how many. */
package vn.chibo.dossiers;
