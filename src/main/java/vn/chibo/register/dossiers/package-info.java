/** The dossiers of members (hồ sơ đảng viên): who holds which, what has to be in it and what is. */
@NamedInterface("dossiers")
package vn.chibo.register.dossiers;

import org.springframework.modulith.NamedInterface;
