/** What is missing in the register, or contradicts itself. */
@NamedInterface("quality")
package vn.chibo.register.quality;

import org.springframework.modulith.NamedInterface;
