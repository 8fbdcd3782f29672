/** What is missing in the register, or contradicts itself. */
package vn.chibo.register.quality;
