package vn.chibo.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.dashboard.Dashboard.Admissions;
import vn.chibo.dashboard.Dashboard.YearOfRatings;
import vn.chibo.register.Level;
import vn.chibo.register.Organisation;

/** What the register says of an organisation's years: admissions by month, ratings by level. */
@Repository
class YearsInNumbers {

	private static final String WITHIN = " join registered_organisation o on o.id = m.branch_id where o.path like :within ";

	private final JdbcClient jdbc;

	YearsInNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of the year of a day, until that day. */
	Admissions admissions(Organisation top, LocalDate today) {
		Map<Integer, Long> months = jdbc.sql("select extract(month from m.admitted_on) as nth, count(*) as members "
			+ "from registered_member m" + WITHIN + "and m.admitted_on >= :from and m.admitted_on <= :today "
			+ "group by extract(month from m.admitted_on)").param("within", top.path() + "%")
			.param("from", today.withDayOfYear(1)).param("today", today)
			.query((row, number) -> Map.entry(row.getInt("nth"), row.getLong("members"))).list().stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Admissions(today.getYear(),
			jdbc.sql("select target from admission_goal where organisation_id = ? and target_year = ?")
				.params(top.id(), today.getYear()).query(Integer.class).optional().orElse(null),
			new Bars(IntStream.rangeClosed(1, today.getMonthValue())
				.mapToObj(month -> Bars.bar("Tháng " + month, months.getOrDefault(month, 0L))).toList()));
	}

	/** The latest years first. */
	List<YearOfRatings> ratings(Organisation top, int since) {
		record Cell(int ratingYear, Level level, long members) {
		}
		var cells = jdbc.sql("select r.rating_year, r.level, count(*) as members from registered_rating r "
			+ "join registered_member m on m.id = r.member_id" + WITHIN + "and r.rating_year >= :since "
			+ "group by r.rating_year, r.level").param("within", top.path() + "%").param("since", since)
			.query((row, number) -> new Cell(row.getInt("rating_year"), Level.valueOf(row.getString("level")),
				row.getLong("members")))
			.list();
		return cells.stream().collect(Collectors.groupingBy(Cell::ratingYear, TreeMap::new, Collectors.toList()))
			.descendingMap().entrySet().stream()
			.map(year -> new YearOfRatings(year.getKey(), new Bars(Arrays.stream(Level.values())
				.map(level -> Bars.bar(level.vietnamese(), year.getValue().stream()
					.filter(cell -> cell.level() == level).mapToLong(Cell::members).sum(),
					"/organisation/%d/members?level=%s&year=%d".formatted(top.id(), level.name(), year.getKey())))
				.toList())))
			.toList();
	}
}
