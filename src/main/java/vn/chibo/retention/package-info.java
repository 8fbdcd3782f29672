/** How long what is kept: rules with their legal basis, the daily job that follows them, and what it reports. */
package vn.chibo.retention;
