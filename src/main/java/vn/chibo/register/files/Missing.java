package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.register.files.Difference.Kind;

/**
 * What the register has of today and a list does not. A list speaks of the organisation under which all lie that it names: what
 * stands elsewhere is not missing in it.
 */
record Missing(Checked checked, LocalDate today) {

	Stream<Difference> list() {
		return Stream.of(organisations(), members(), seats()).flatMap(one -> one);
	}

	private Stream<Difference> organisations() {
		var keys = keys(RegisterFile.ORGANISATIONS);
		var within = within(keys.stream().map(String.class::cast).toList());
		return checked.organisations().stored().values().stream()
			.filter(one -> one.isValidOn(today) && !keys.contains(one.code()) && within.test(one.code()))
			.map(one -> gone(RegisterFile.ORGANISATIONS, one.code(), one.name(), one.code()));
	}

	private Stream<Difference> members() {
		var keys = keys(RegisterFile.MEMBERS);
		var within = within(checked.of(RegisterFile.MEMBERS).list().stream().map(line -> line.get(MemberColumns.BRANCH))
			.distinct().flatMap(written -> checked.organisations().named(written, today).stream())
			.map(OrganisationEntry::code).toList());
		return checked.members().stored().values().stream()
			.filter(one -> one.activity().isMember() && !keys.contains(one.personalId()) && within.test(one.branch()))
			.map(one -> gone(RegisterFile.MEMBERS, one.personalId(), checked.name(one.personalId()), one.branch()));
	}

	private Stream<Difference> seats() {
		var keys = keys(RegisterFile.SEATS);
		var within = within(keys.stream().map(key -> ((SeatEntry.Key) key).organisation()).toList());
		return checked.seats().stored().values().stream()
			.filter(one -> !one.key().from().isAfter(today) && (one.to() == null || !one.to().isBefore(today)))
			.filter(one -> !keys.contains(one.key()) && within.test(one.key().organisation()))
			.map(one -> gone(RegisterFile.SEATS, one.key().member(), checked.title(one), one.key().organisation()));
	}

	private static Difference gone(RegisterFile list, String key, String title, String organisation) {
		return new Difference(list, Kind.GONE, key, title, organisation, null, 0, List.of(), Map.of(), "");
	}

	private Set<Object> keys(RegisterFile list) {
		return checked.of(list).list().stream().map(Line::key).collect(Collectors.toSet());
	}

	private Predicate<String> within(Collection<String> codes) {
		if (codes.isEmpty()) {
			return code -> false;
		}
		var common = codes.stream().distinct().map(checked.organisations()::pathOf).reduce(Missing::common)
			.orElseThrow();
		return code -> common.isEmpty() || checked.organisations().pathOf(code).contains(common.get(common.size() - 1));
	}

	private static List<String> common(List<String> one, List<String> other) {
		int i = 0;
		while (i < Math.min(one.size(), other.size()) && one.get(i).equals(other.get(i))) {
			i++;
		}
		return one.subList(0, i);
	}
}
