package vn.chibo.frame;

/**
 * What stands around a page.
 *
 * @param person full name of who is at work
 * @param role   the first of the seats, in words
 * @param here   path of the page
 */
public record Frame(String person, String role, Menu menu, String here) {
}
