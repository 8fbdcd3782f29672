/** Where those who keep the register see what is missing in it, and mend it. */
package vn.chibo.quality;
