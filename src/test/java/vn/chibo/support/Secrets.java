package vn.chibo.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that people write in a test, each another one, so that they can be looked for afterwards. */
public class Secrets {

	private final String where;
	private final List<String> written = new ArrayList<>();

	/** @param where what no other test writes about */
	public Secrets(String where) {
		this.where = where;
	}

	public String next() {
		var text = "Điều kín thứ " + (written.size() + 1) + " viết ở " + where + ".";
		written.add(text);
		return text;
	}

	/** The form with a text of its own in each of these fields. */
	public Map<String, Object> in(Map<String, Object> form, String... fields) {
		var filled = new HashMap<>(form);
		for (var field : fields) {
			filled.put(field, next());
		}
		return filled;
	}

	public List<String> written() {
		return List.copyOf(written);
	}
}
