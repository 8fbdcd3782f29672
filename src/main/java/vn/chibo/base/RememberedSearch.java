package vn.chibo.base;

import jakarta.servlet.http.HttpSession;

/**
 * What is looked for on a page. It may be the name of a person, and so stands in no address: the session remembers it, and
 * the address only says so.
 *
 * @param page a word for the page, which has its own
 */
public record RememberedSearch(String page) {

	/** What was looked for last; empty when the address does not say that anything was found. */
	public String text(String found, HttpSession session) {
		return found != null && session.getAttribute(key()) instanceof String text ? text : "";
	}

	/** As it is to be read from now on, in one spelling. */
	public String remember(String typed, HttpSession session) {
		var text = Spelling.of(typed).strip();
		session.setAttribute(key(), text);
		return text;
	}

	private String key() {
		return "chibo." + page + ".sought";
	}
}
