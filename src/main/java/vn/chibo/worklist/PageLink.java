package vn.chibo.worklist;

/** A page, and the words that lead to it. */
public record PageLink(String address, String words) {
}
