package vn.chibo.rules;

/** Asks a table that wants to know nothing but the day. */
public record DayOnly() {
}
