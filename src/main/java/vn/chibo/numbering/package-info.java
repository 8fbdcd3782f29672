/** Numbers of documents: each body that issues has a book for each kind, without gaps and without doubles. */
package vn.chibo.numbering;
