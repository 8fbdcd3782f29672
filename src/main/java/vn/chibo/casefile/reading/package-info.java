/** Who read which paper when, and those who may know it. */
@NamedInterface("reading")
package vn.chibo.casefile.reading;

import org.springframework.modulith.NamedInterface;
