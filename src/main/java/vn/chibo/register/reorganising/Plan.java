package vn.chibo.register.reorganising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chibo.register.OrganisationKind;

/**
 * What is to become of some organisations from a day on.
 *
 * @param organisations those that it is about; none where one is founded
 * @param superior      under which one is founded, or they move; otherwise null
 * @param into          which one of them goes on when they merge; null for a new one
 * @param created       what is founded
 * @param newName       of the one that is renamed; otherwise null
 * @param goes          of a split: by member, which one of {@code created}; the others stay
 */
public record Plan(Kind kind, LocalDate from, List<Long> organisations, Long superior, Long into, List<Created> created,
		String newName, Map<Long, Integer> goes) {

	/** Names as the form has them. */
	public enum Kind {

		FOUND("Thành lập"),
		MERGE("Sáp nhập"),
		SPLIT("Chia tách"),
		MOVE("Chuyển cấp trên"),
		RENAME("Đổi tên"),
		END("Giải thể");

		private final String vietnamese;

		Kind(String vietnamese) {
			this.vietnamese = vietnamese;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}

	/** Those that are no more afterwards. */
	List<Long> ending() {
		return switch (kind) {
			case END -> organisations;
			case MERGE -> organisations.stream().filter(id -> !id.equals(into)).toList();
			default -> List.of();
		};
	}

	/** An organisation that is founded; one that takes the place of others is of their kind. */
	public record Created(String code, String name, OrganisationKind kind) {
	}
}
