/** The people whom branches know and may one day admit. */
@NamedInterface("sympathisers")
package vn.chibo.register.sympathisers;

import org.springframework.modulith.NamedInterface;
