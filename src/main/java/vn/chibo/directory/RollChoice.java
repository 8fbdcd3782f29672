package vn.chibo.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.directory.BranchOverviews.Line;
import vn.chibo.register.Activity;

/**
 * Which members of a branch are shown in which order; what is no such word is the usual one.
 *
 * @param show the name of a {@link Show}
 * @param sort the name of a {@link Sort}
 */
record RollChoice(String show, String sort) {

	Show shown() {
		return Arrays.stream(Show.values()).filter(one -> one.name().equalsIgnoreCase(show)).findFirst()
			.orElse(Show.ALL);
	}

	Sort sorted() {
		return Arrays.stream(Sort.values()).filter(one -> one.name().equalsIgnoreCase(sort)).findFirst()
			.orElse(Sort.NAME);
	}

	/** The lines come in the order of names, and stay in it where nothing else differs. */
	List<Line> of(List<Line> lines) {
		return lines.stream().filter(shown().condition).sorted(sorted().order).toList();
	}

	/** The same list in another order. */
	public String by(String other) {
		return UriComponentsBuilder.fromPath("").queryParam("show", shown().name().toLowerCase())
			.queryParam("sort", other).toUriString();
	}

	public Sort[] sorts() {
		return Sort.values();
	}

	public boolean isBy(String one) {
		return sorted().name().equalsIgnoreCase(one);
	}

	/** Whom one looks for. */
	enum Show {

		ALL("Tất cả", line -> true),
		OFFICIAL("Đảng viên chính thức", line -> !line.member().isProbationary()),
		PROBATIONARY("Đảng viên dự bị", line -> line.member().isProbationary()),
		AWAY("Đi làm ăn xa", line -> line.member().activity() == Activity.AWAY),
		EXEMPT("Miễn sinh hoạt", line -> line.member().activity() == Activity.EXEMPT),
		SUSPENDED("Đình chỉ sinh hoạt", line -> line.member().activity() == Activity.SUSPENDED),
		SEATED("Có chức vụ trong Đảng", line -> !line.seats().isEmpty()),
		RUNNING("Có hồ sơ đang làm", line -> !line.cases().isEmpty());

		private final String vietnamese;
		private final Predicate<Line> condition;

		Show(String vietnamese, Predicate<Line> condition) {
			this.vietnamese = vietnamese;
			this.condition = condition;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}

	/** What comes first. */
	enum Sort {

		NAME("Tên", Comparator.comparing(line -> 0)),
		AGE("Tuổi, cao nhất trước", Comparator.comparing(line -> line.member().bornOn())),
		PARTYAGE("Tuổi Đảng, cao nhất trước", Comparator.comparing(line -> line.member().admittedOn())),
		STATE("Trạng thái", Comparator.comparing(line -> line.member().activity())),
		LEVEL("Xếp loại, cao nhất trước",
			Comparator.comparing(line -> line.member().level(), Comparator.nullsLast(Comparator.naturalOrder())));

		private final String vietnamese;
		private final Comparator<Line> order;

		Sort(String vietnamese, Comparator<Line> order) {
			this.vietnamese = vietnamese;
			this.order = order;
		}

		public String vietnamese() {
			return vietnamese;
		}
	}
}
