package vn.chibo.register.files;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which differences are shown.
 *
 * @param of   the organisation below which they lie; absent for all
 * @param open only those that nobody has decided about
 * @param page from 1
 */
record Shown(RegisterFile list, Difference.Kind kind, Long of, Boolean open, Integer page) {

	static final int LINES = 50;

	Shown {
		open = Boolean.TRUE.equals(open);
		page = page == null || page < 1 ? 1 : page;
	}

	/** Whether it is one kind, of one list, about which something can be decided. */
	boolean isOfDecided() {
		return list != null && kind != null && kind.isDecided();
	}

	int before() {
		return (page - 1) * LINES;
	}

	/** The address of the same page. */
	public String address() {
		return at(page);
	}

	public String next() {
		return at(page + 1);
	}

	public String previous() {
		return at(page - 1);
	}

	/** The same kind in an organisation; null for all. */
	public String in(Long organisation) {
		return new Shown(list, kind, organisation, open, 1).address();
	}

	public String ofAll() {
		return new Shown(list, kind, of, false, 1).address();
	}

	public String ofOpen() {
		return new Shown(list, kind, of, true, 1).address();
	}

	private String at(int other) {
		var address = UriComponentsBuilder.fromPath(ComparisonPage.ADDRESS).queryParam("list", list)
			.queryParam("kind", kind);
		if (of != null) {
			address.queryParam("of", of);
		}
		if (open) {
			address.queryParam("open", true);
		}
		return (other > 1 ? address.queryParam("page", other) : address).toUriString();
	}
}
