/** The guide as people read it while they work: the pages of docs/huong-dan, and the right place in them for a task. */
package vn.chibo.guide;
