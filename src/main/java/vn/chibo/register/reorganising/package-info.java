/** Organisations that are founded, merged, split, moved, renamed or ended, and all that goes along with them. */
@NamedInterface("reorganising")
package vn.chibo.register.reorganising;

import org.springframework.modulith.NamedInterface;
