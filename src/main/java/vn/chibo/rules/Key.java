package vn.chibo.rules;

/** Asks a table whose rows have names, e.g. {@code relocation.present}; ours, so that they may stand in a log. */
public record Key(String key) {
}
