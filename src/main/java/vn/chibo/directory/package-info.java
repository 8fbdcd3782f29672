/** The register as people look it up: search, the pages of members and organisations, and who sees which column. */
package vn.chibo.directory;
