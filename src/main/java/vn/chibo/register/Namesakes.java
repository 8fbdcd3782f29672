package vn.chibo.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Choice;
import vn.chibo.base.Days;
import vn.chibo.base.Folded;
import vn.chibo.register.sympathisers.Prospect;

/** What lists call people: by name; those who would read alike in the same list also by what they differ in. */
@Component
public class Namesakes {

	private static final int LAST_FIGURES = 4;

	private final Organisations organisations;

	Namesakes(Organisations organisations) {
		this.organisations = organisations;
	}

	/** What each is called, by id, in the order of the list; birthday, branch and card tell namesakes apart. */
	public Map<Long, String> of(Collection<Member> members) {
		return labels(members, Member::id, Member::fullName, List.of(member -> born(member.bornOn()),
			branchOf(Member::branchId), Namesakes::card));
	}

	/** To choose from. */
	public List<Choice> choices(Collection<Member> members) {
		return choices(of(members));
	}

	/** To choose from, everybody with the birthday. */
	public List<Choice> withBirthdays(Collection<Member> members) {
		return choices(labels(members, Member::id, member -> member.fullName() + ", " + born(member.bornOn()),
			List.of(branchOf(Member::branchId), Namesakes::card)));
	}

	/** Sympathisers have no card yet. */
	public List<Choice> prospects(Collection<Prospect> prospects) {
		return choices(labels(prospects, Prospect::id, prospect -> prospect.fullName() + ", "
			+ born(prospect.bornOn()), List.of(branchOf(Prospect::branchId),
				prospect -> "số định danh" + last(prospect.personalId()))));
	}

	private <T> Function<T, String> branchOf(Function<T, Long> id) {
		var names = new HashMap<Long, String>();
		return one -> names.computeIfAbsent(id.apply(one), branch -> organisations.get(branch).name());
	}

	private static String card(Member member) {
		return member.cardNumber() == null ? "chưa có thẻ" : "thẻ" + last(member.cardNumber());
	}

	private static String born(LocalDate day) {
		return "sinh " + Days.vietnamese(day);
	}

	private static String last(String number) {
		return " có số cuối " + number.substring(Math.max(0, number.length() - LAST_FIGURES));
	}

	private static List<Choice> choices(Map<Long, String> labels) {
		return labels.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList();
	}

	private static <T> Map<Long, String> labels(Collection<T> people, Function<T, Long> id, Function<T, String> name,
			List<Function<T, String>> marks) {
		var labels = new LinkedHashMap<Long, String>();
		people.forEach(one -> labels.put(id.apply(one), name.apply(one)));
		for (var mark : marks) {
			var alike = people.stream().collect(Collectors.groupingBy(one -> Folded.of(labels.get(id.apply(one)))));
			alike.values().stream().filter(some -> some.size() > 1 && some.stream().map(mark).distinct().count() > 1)
				.forEach(some -> some.forEach(one -> labels.merge(id.apply(one), mark.apply(one),
					(label, more) -> label + ", " + more)));
		}
		return labels;
	}
}
