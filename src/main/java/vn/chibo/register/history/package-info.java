/** What the register had before it was changed, by whom it was changed, when and why. */
@NamedInterface("history")
package vn.chibo.register.history;

import org.springframework.modulith.NamedInterface;
