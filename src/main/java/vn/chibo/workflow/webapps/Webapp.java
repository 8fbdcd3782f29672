package vn.chibo.workflow.webapps;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A webapp, and which modules of its scripts no screen of ours uses, by their number in these scripts. */
enum Webapp {

	TASKLIST(Unused.FORM_EDITORS, Unused.DRAWN_CASES, Unused.DRAWN_DECISIONS, Unused.TEXT_EDITOR),
	COCKPIT(Unused.FORM_EDITORS, Unused.DRAWN_CASES),
	ADMIN(Unused.FORM_EDITORS, Unused.DRAWN_CASES, Unused.DRAWN_DECISIONS, Unused.TEXT_EDITOR),
	WELCOME(Unused.FORM_EDITORS, Unused.DRAWN_CASES, Unused.DRAWN_DECISIONS, Unused.TEXT_EDITOR);

	private final Set<Integer> unused = new HashSet<>();

	@SafeVarargs
	Webapp(Set<Integer>... unused) {
		for (var modules : unused) {
			this.unused.addAll(modules);
		}
	}

	Set<Integer> unused() {
		return unused;
	}

	static Webapp of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	/** As addresses name it. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static final class Unused {

		/** The editor of forms and its playground; people fill forms in. */
		static final Set<Integer> FORM_EDITORS = Set.of(56021, 91489);
		/** The viewer of CMMN; we have no such models. */
		static final Set<Integer> DRAWN_CASES = Set.of(9425);
		/** The viewer of decision tables, which are read on pages of ours. */
		static final Set<Integer> DRAWN_DECISIONS = Set.of(85562);
		/** An editor of expressions, which comes along with the reader of those in forms. */
		static final Set<Integer> TEXT_EDITOR = Set.of(40745, 49815, 22365, 72110, 72829, 76421);
	}
}
