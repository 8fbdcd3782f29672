/** What people find to do: the tasks that wait, whoever has them and wherever they lie, and what else features show first. */
package vn.chibo.worklist;
