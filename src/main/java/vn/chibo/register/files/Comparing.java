package vn.chibo.register.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.register.files.Checked.Both;
import vn.chibo.register.files.Conflict.Change;
import vn.chibo.register.files.Difference.Kind;

/** Holds files against the register, one list after the other. */
final class Comparing {

	private final Checked checked;
	private final Organisations organisations;
	private final Members members;
	private final List<Difference> found = new ArrayList<>();
	private int same;

	Comparing(Checked checked) {
		this.checked = checked;
		this.organisations = checked.organisations();
		this.members = checked.members();
	}

	/** Of each line that is not as the register has it. */
	List<Difference> lines() {
		lines(RegisterFile.ORGANISATIONS, new Both<>(organisations.stored(), organisations.all()),
			OrganisationEntry::code, OrganisationEntry::name, OrganisationEntry::code);
		lines(RegisterFile.MEMBERS, new Both<>(members.stored(), members.all()), MemberEntry::personalId,
			member -> checked.name(member.personalId()), MemberEntry::branch);
		lines(RegisterFile.SEATS, checked.seats(), seat -> seat.key().member(), checked::title,
			seat -> seat.key().organisation());
		lines(RegisterFile.DEPUTIES, checked.deputies(), deputy -> deputy.key().absent(),
			deputy -> checked.name(deputy.key().absent()) + ", người thay: " + checked.name(deputy.key().deputy()),
			deputy -> branch(deputy.key().absent()));
		lines(RegisterFile.RATINGS, checked.ratings(), rating -> rating.key().member(),
			rating -> checked.name(rating.key().member()) + ", năm " + rating.key().year(),
			rating -> branch(rating.key().member()));
		lines(RegisterFile.RESIDENCE_LINKS, checked.residenceLinks(), ResidenceLinkEntry::member,
			link -> checked.name(link.member()), link -> branch(link.member()));
		return found;
	}

	/** The same with what stands in the register only, as far as the files reach: below the one under which all of a list lie. */
	Differences all(LocalDate today, List<String> remarks) {
		lines();
		new Missing(checked, today).list().forEach(found::add);
		return new Differences(found, same, remarks);
	}

	private <K, E extends Entry> void lines(RegisterFile list, Both<K, E> both, Function<E, String> number,
			Function<E, String> title, Function<E, String> organisation) {
		var lines = checked.of(list);
		Set<Integer> inQuestion = checked.conflicts().list().stream()
			.filter(conflict -> conflict.file().equals(lines.file())).map(Conflict::line).collect(Collectors.toSet());
		for (Line line : lines.list()) {
			var wanted = both.wanted().get(line.key());
			var stored = both.stored().get(line.key());
			if (wanted == null || wanted.equals(stored)) {
				same++;
				continue;
			}
			var kind = inQuestion.contains(line.number()) ? Kind.ANOTHER : stored == null ? Kind.NEW : Kind.CHANGED;
			found.add(new Difference(list, kind, number.apply(wanted), title.apply(wanted),
				place(organisation.apply(wanted)), line.file(), line.number(), changes(stored, wanted), line.written(),
				known(stored)));
		}
	}

	private static List<Change> changes(Entry stored, Entry wanted) {
		Map<String, String> before = stored == null ? Map.of() : stored.cells();
		return wanted.cells().entrySet().stream()
			.map(cell -> new Change(cell.getKey(), before.getOrDefault(cell.getKey(), ""), cell.getValue()))
			.filter(change -> !change.before().equals(change.after())).toList();
	}

	/** Of two that are the same the same. */
	private static String known(Entry stored) {
		try {
			return stored == null ? "" : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
				.digest(stored.cells().toString().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException everyJdkHasIt) {
			throw new IllegalStateException(everyJdkHasIt);
		}
	}

	/** The organisation, or the nearest above it that the register has. */
	private String place(String code) {
		var path = organisations.pathOf(code);
		for (int i = path.size() - 1; i >= 0; i--) {
			if (organisations.stored().containsKey(path.get(i))) {
				return path.get(i);
			}
		}
		return null;
	}

	private String branch(String personalId) {
		return members.get(personalId).branch();
	}
}
