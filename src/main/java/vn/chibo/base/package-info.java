/** What every feature may use: the sentence that refuses, the clock, the mark of a bean that models may call. */
package vn.chibo.base;
