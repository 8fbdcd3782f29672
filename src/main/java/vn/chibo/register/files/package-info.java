/** Registers that come in by file: organisations, members and seats from CSV or Excel, wholly or not at all. */
@NamedInterface("files")
package vn.chibo.register.files;

import org.springframework.modulith.NamedInterface;
