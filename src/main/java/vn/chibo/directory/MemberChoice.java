package vn.chibo.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.register.Activity;
import vn.chibo.register.Level;
import vn.chibo.register.MemberLists.Which;
import vn.chibo.register.OrganisationCounts;

/**
 * Which members of an organisation and below are shown; what is no such word chooses nothing.
 *
 * @param state    the name of an {@link Activity}
 * @param standing {@code official} or {@code probationary}
 * @param age      the least of a band
 * @param level    the name of a {@link Level}, of the year
 * @param page     from 1
 */
record MemberChoice(String state, String standing, String age, String level, String year, String page) {

	static final int LINES = 50;

	Which which(int lastYear) {
		return new Which(activity().orElse(null), probationary().orElse(null), band().orElse(null),
			rated().orElse(null),
			number(year).orElse(lastYear));
	}

	public int shownPage() {
		return Math.max(1, number(page).orElse(1));
	}

	public int before() {
		return (shownPage() - 1) * LINES;
	}

	/** In words, for whoever looks at the list. */
	List<String> words(int lastYear) {
		var words = new ArrayList<String>();
		activity().map(Activity::vietnamese).ifPresent(words::add);
		probationary().map(yes -> yes ? "Dự bị" : "Chính thức").ifPresent(words::add);
		band().map(OrganisationCounts.Group::ages).ifPresent(words::add);
		rated().map(one -> one.vietnamese() + ", năm " + number(year).orElse(lastYear)).ifPresent(words::add);
		return words;
	}

	public String at(int other) {
		var address = UriComponentsBuilder.newInstance();
		Stream.of(List.of("state", Objects.toString(state, "")), List.of("standing", Objects.toString(standing, "")),
			List.of("age", Objects.toString(age, "")), List.of("level", Objects.toString(level, "")),
			List.of("year", Objects.toString(year, ""))).filter(one -> !one.get(1).isEmpty())
			.forEach(one -> address.queryParam(one.get(0), one.get(1)));
		return address.queryParam("page", other).encode().toUriString();
	}

	private Optional<Activity> activity() {
		return Arrays.stream(Activity.values()).filter(one -> one.isMember() && one.name().equalsIgnoreCase(state))
			.findFirst();
	}

	private Optional<Boolean> probationary() {
		return "official".equals(standing) || "probationary".equals(standing)
			? Optional.of("probationary".equals(standing)) : Optional.empty();
	}

	private Optional<Integer> band() {
		return number(age).filter(OrganisationCounts.BANDS::contains);
	}

	private Optional<Level> rated() {
		return Arrays.stream(Level.values()).filter(one -> one.name().equalsIgnoreCase(level)).findFirst();
	}

	private static Optional<Integer> number(String text) {
		return text != null && text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
	}
}
