package vn.chibo.casepage;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casepage.CaseRuns.OpenTask;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;

/** How those who work on a case are called: committees by their names, persons as far as the reader may know them. */
@Component
class CaseNames {

	private final Seats seats;

	CaseNames(Seats seats) {
		this.seats = seats;
	}

	/** @param groups more committees that are named on the page */
	Of of(Access access, Stream<String> groups) {
		var all = Stream.of(groups, access.headings().stream().map(Heading::filedFor),
			access.tasks().stream().flatMap(task -> task.groups().stream())).flatMap(some -> some)
			.filter(Objects::nonNull)
			.distinct().flatMap(group -> Committee.ofGroup(group).stream()).toList();
		var logins = Stream.concat(access.headings().stream().map(Heading::filedBy),
			access.tasks().stream().map(OpenTask::takenBy)).filter(Objects::nonNull).distinct().toList();
		return new Of(access, seats.namesOf(all), access.committees().isEmpty() ? Map.of()
			: seats.colleagues(logins, access.committees()));
	}

	/** The names of one case. */
	record Of(Access access, Map<Committee, String> committees, Map<String, String> colleagues) {

		String committee(String group) {
			return Committee.ofGroup(group).map(committees::get).orElse(group);
		}

		/** Whose turn it is; the committee that may do it on a member's behalf goes without saying. */
		String holder(OpenTask task) {
			if (task.logins().contains(access.login())) {
				return "chính đồng chí";
			}
			return task.logins().isEmpty() ? task.groups().stream().findFirst().map(this::committee).orElse("Hệ thống")
				: person(task.logins().get(0), "Đảng viên được giao việc");
		}

		/** Who has taken it; empty when the reader may not know. */
		Optional<String> taker(OpenTask task) {
			return Optional.ofNullable(task.takenBy()).map(login -> person(login, null));
		}

		String author(Heading heading) {
			if (heading.filedFor() == null) {
				return heading.isBySystem() ? "Hệ thống" : person(heading.filedBy(), "Đảng viên");
			}
			var name = person(heading.filedBy(), null);
			return committee(heading.filedFor()) + (name == null ? "" : ", đ/c " + name);
		}

		/** Whom the case is about is not to be told by an office either, where the reader may not know the name. */
		private String person(String login, String otherwise) {
			if (login.equals(access.subject().login()) && access.subject().name() != null) {
				return access.knowsName() ? access.subject().name() : otherwise == null ? null : "Đảng viên có hồ sơ";
			}
			return colleagues.getOrDefault(login, otherwise);
		}
	}
}
