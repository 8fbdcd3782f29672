package vn.chibo.rules;

/**
 * Rows are in force that were not, or no more.
 *
 * @param what in words, without names of people
 */
public record RulesChanged(String what, String by) {
}
