/** What the rules say of a year: frames of points, proposed levels, how many may be excellent, what follows. */
package vn.chibo.procedures.review.rating;
