package vn.chibo.base;

/** A page, and the words that lead to it. */
public record PageLink(String address, String words) {
}
