package vn.chibo.register;

import static vn.chibo.register.Seats.WORKING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/**
 * To whom the work of a committee falls in which nobody sits who can log in: to the next committee up; where all of
 * them are vacant up to the top, to the nearest organisation department.
 */
@Repository
class Vacancies {

	private static final String BODIES = Stream.of(Body.values()).map(body -> "select '" + body.name() + "' as body")
		.collect(Collectors.joining(" union "));

	private final JdbcClient jdbc;
	private final Clock clock;

	Vacancies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The vacant committees whose work falls to those who work in this one. */
	List<Committee> fallingTo(BodyInTree above) {
		if (above.body == Body.COMMITTEE && above.holdsMembers) {
			return groups(above);
		}
		if (above.body == Body.COMMITTEE) {
			var below = vacantBelow(above);
			var without = paths(below, Body.COMMITTEE);
			return committees(below, vacant -> isEach(between(vacant, above), without::contains));
		}
		if (above.body == Body.ORGANISATION_DEPARTMENT && nobodyWorksIn(above.line())) {
			var below = vacantBelow(above);
			var withoutCommittee = paths(below, Body.COMMITTEE);
			var withoutDepartment = paths(below, Body.ORGANISATION_DEPARTMENT);
			var withDepartment = below.stream().filter(Vacant::hasDepartment).map(Vacant::path)
				.collect(Collectors.toSet());
			return committees(below, vacant -> isEach(from(vacant.path, above), path -> withoutCommittee.contains(path)
				&& (!withDepartment.contains(path) || withoutDepartment.contains(path))));
		}
		return List.of();
	}

	/** The party groups of a branch that nobody leads. */
	private List<Committee> groups(BodyInTree branch) {
		return committees(vacantBelow(branch), vacant -> vacant.body.isOfGroup());
	}

	/** Of the bodies that an organisation has, or had: work may wait there still. */
	private List<Vacant> vacantBelow(BodyInTree above) {
		return jdbc.sql("""
			select v.id as organisation_id, b.body, v.path,
			       exists (select 1 from organisation_body d where d.organisation_id = v.id
			               and d.body = :department) as has_department
			from organisation v join (""" + BODIES + """
			) b on exists (select 1 from organisation_body h where h.organisation_id = v.id and h.body = b.body)
			  or exists (select 1 from seat e where e.organisation_id = v.id and e.body = b.body)
			where v.path like :below and v.valid_from <= :today and (v.valid_to is null or v.valid_to >= :today)
			  and not exists (select 1 from""" + WORKING + "where s.organisation_id = v.id and s.body = b.body)")
			.param("department", Body.ORGANISATION_DEPARTMENT.name()).param("below", above.path + "%")
			.param("today", LocalDate.now(clock))
			.query(RecordRows.of(Vacant.class))
			.list();
	}

	private boolean nobodyWorksIn(List<Long> organisations) {
		return jdbc
			.sql("select count(*) from " + WORKING + "where s.body = :body and s.organisation_id in (:organisations)")
			.param("body", Body.COMMITTEE.name()).param("organisations", organisations)
			.param("today", LocalDate.now(clock)).query(Long.class).single() == 0;
	}

	/** The committees that have the work before this one: of the same organisation first, then up through the tree. */
	private static List<String> between(Vacant vacant, BodyInTree above) {
		return from(vacant.body == Body.COMMITTEE || vacant.body.isOfGroup() ? parent(vacant.path) : vacant.path,
			above);
	}

	private static List<String> from(String first, BodyInTree above) {
		var paths = new ArrayList<String>();
		for (var path = first; path.length() > above.path.length(); path = parent(path)) {
			paths.add(path);
		}
		// the vacant committee is the one above itself, or stands over it
		return first.length() < above.path.length() ? List.of("") : paths;
	}

	private static boolean isEach(List<String> paths, Predicate<String> condition) {
		return paths.stream().allMatch(condition);
	}

	private static List<Committee> committees(List<Vacant> places, Predicate<Vacant> fall) {
		return places.stream().filter(fall).map(place -> new Committee(place.organisationId, place.body)).toList();
	}

	private static Set<String> paths(List<Vacant> places, Body body) {
		return places.stream().filter(place -> place.body == body).map(Vacant::path).collect(Collectors.toSet());
	}

	private static String parent(String path) {
		return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
	}

	/** A body of an organisation in the tree. */
	record BodyInTree(long organisationId, Body body, String path, boolean holdsMembers) {

		Committee committee() {
			return new Committee(organisationId, body);
		}

		/** The organisation and those above it. */
		private List<Long> line() {
			return line(path);
		}

		/** The ids in a path from the lowest up. */
		static List<Long> line(String path) {
			var ids = new ArrayList<Long>();
			for (var id : path.substring(1, path.length() - 1).split("/")) {
				ids.add(0, Long.valueOf(id));
			}
			return ids;
		}
	}

	private record Vacant(long organisationId, Body body, String path, boolean hasDepartment) {
	}
}
