/** Registers that come in by file: organisations, members, seats, ratings from CSV or Excel, wholly or not at all. */
@NamedInterface("files")
package vn.chibo.register.files;

import org.springframework.modulith.NamedInterface;
