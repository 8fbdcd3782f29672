package vn.chibo.base;

/** One entry of a list that a form offers. */
public record Choice(String value, String label) {

	public Choice(long id, String label) {
		this(Long.toString(id), label);
	}
}
