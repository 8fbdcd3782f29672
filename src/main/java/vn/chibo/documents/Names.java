package vn.chibo.documents;

import vn.chibo.base.Folded;

/** The names of fields in templates: what Word or a keyboard makes of a blank, a capital or a tone is the same name. */
final class Names {

	private Names() {
	}

	static boolean same(String one, String other) {
		return Folded.same(one.strip(), other.strip());
	}

	static String of(String name) {
		return Folded.of(name.strip());
	}
}
