/** The case file: number, subject, state and the papers filed in it, with author and time. */
package vn.chibo.casefile;
