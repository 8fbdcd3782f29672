package vn.chibo.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.rules.RuleSheet;

/** For whom something may be proposed, as a choice on a page. */
record Scope(String value, String words) {

	static final String ALL = "all";
	/** How it is sent. */
	static final String WRITTEN = ALL + "|[1-9][0-9]{0,17}";

	private static final Scope OF_ALL = new Scope(ALL, "mọi tổ chức");

	/** The organisation that is meant; absent for all. */
	static Long organisationId(String written) {
		return written.equals(ALL) ? null : Long.valueOf(written);
	}

	static List<Scope> of(Reader reader) {
		return Stream.concat(reader.keeps().stream().map(organisation -> new Scope(Long.toString(organisation.id()),
			organisation.name() + " và các tổ chức trực thuộc")), reader.forAll() ? Stream.of(OF_ALL) : Stream.empty())
			.toList();
	}

	static List<Scope> of(Reader reader, RuleSheet sheet) {
		return of(reader).stream().filter(scope -> !sheet.everywhere() || scope == OF_ALL).toList();
	}
}
