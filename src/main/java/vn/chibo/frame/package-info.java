/** What all pages have around them: the menu, the search, and who is at work. */
package vn.chibo.frame;
