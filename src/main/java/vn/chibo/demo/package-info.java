/** An invented province to try things out with: generated as files and loaded through the door of every register. */
package vn.chibo.demo;
