/** Photographs and scans in cases: taken in only when they are nothing but pages, sealed, and kept as long as papers. */
@NamedInterface("attachments")
package vn.chibo.casefile.attachments;

import org.springframework.modulith.NamedInterface;
