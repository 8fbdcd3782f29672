/** The procedures, side by side on one floor: none knows another, and nothing below knows any of them. */
package vn.chibo.procedures;
