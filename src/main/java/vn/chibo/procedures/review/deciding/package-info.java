/** Where those who decide on ratings compare the branches, keep to the cap on EXCELLENT and write their reasons. */
package vn.chibo.procedures.review.deciding;
