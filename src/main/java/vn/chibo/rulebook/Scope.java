package vn.chibo.rulebook;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.rules.RuleSheet;

/** For whom something may be proposed, as a choice on a page. */
record Scope(String value, String words) {

	private static final Scope ALL = new Scope(ChangeForm.ALL, "mọi tổ chức");

	static List<Scope> of(Reader reader) {
		return Stream.concat(reader.keeps().stream().map(organisation -> new Scope(Long.toString(organisation.id()),
			organisation.name() + " và các tổ chức trực thuộc")), reader.forAll() ? Stream.of(ALL) : Stream.empty())
			.toList();
	}

	static List<Scope> of(Reader reader, RuleSheet sheet) {
		return of(reader).stream().filter(scope -> !sheet.everywhere() || scope == ALL).toList();
	}
}
