package vn.chibo.register.files;

/** One of the tables of a file; a text file has one, without a name. */
record Sheet(String name, Table table) {
}
