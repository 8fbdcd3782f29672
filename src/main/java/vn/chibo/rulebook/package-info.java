/** The rules as people read them: what holds, what was changed here, what waits to be confirmed, and what it would change. */
package vn.chibo.rulebook;
