package vn.chibo.register.files;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.base.Folded;

/** A closed list of Vietnamese terms and what each stands for; they are compared folded. */
public final class Terms<T> implements Format<T> {

	private final Map<String, T> meanings = new LinkedHashMap<>();
	private final String listed;

	Terms(Map<String, T> terms) {
		terms.forEach((term, meaning) -> meanings.put(key(term), meaning));
		listed = String.join(", ", terms.keySet());
	}

	static <E extends Enum<E>> Terms<E> of(Class<E> type, Function<E, String> vietnamese) {
		Map<String, E> terms = new LinkedHashMap<>();
		for (E constant : type.getEnumConstants()) {
			terms.put("\"" + vietnamese.apply(constant) + "\"", constant);
		}
		return new Terms<>(terms);
	}

	static Terms<Boolean> yesOrNo() {
		Map<String, Boolean> terms = new LinkedHashMap<>();
		terms.put("\"Có\"", true);
		terms.put("\"Không\"", false);
		return new Terms<>(terms);
	}

	/** The same, where people also write another word for a meaning. */
	Terms<T> also(String term, T meaning) {
		meanings.put(key(term), meaning);
		return this;
	}

	/** Several terms, separated by semicolons. */
	static <T> Format<Set<T>> setOf(Terms<T> one) {
		Format<Set<T>> several = text -> {
			Set<T> set = new HashSet<>();
			for (String term : text.split(";")) {
				if (!term.isBlank()) {
					set.add(one.read(term.strip()));
				}
			}
			return set;
		};
		return several.written("Một hay nhiều, cách nhau bằng dấu chấm phẩy: " + one.listed);
	}

	@Override
	public T read(String text) {
		T meaning = meanings.get(key(text));
		if (meaning == null) {
			throw new Unreadable("giá trị này không có trong danh mục; hãy ghi một trong các giá trị: " + listed + ".");
		}
		return meaning;
	}

	@Override
	public String asWritten() {
		return "Một trong: " + listed;
	}

	private static String key(String term) {
		return Folded.of(term.replace("\"", ""));
	}
}
