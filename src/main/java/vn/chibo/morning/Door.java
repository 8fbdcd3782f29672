package vn.chibo.morning;

/** A page that the reader may open. */
record Door(String address, String name) {
}
