package vn.chibo.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.register.Activity;
import vn.chibo.register.Organisation;

/** The members of an organisation and all below by state and by age, read in one passage. */
@Repository
class MembersInNumbers {

	/** Where an age group ends, in full years. */
	private static final List<Integer> AGES = List.of(30, 40, 50, 60, 70);

	private final JdbcClient jdbc;
	private final Clock clock;

	MembersInNumbers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Counted of(Organisation top) {
		var today = LocalDate.now(clock);
		var group = new StringBuilder("case");
		AGES.forEach(age -> group.append(" when m.born_on > :born").append(age).append(" then ").append(age));
		var statement = jdbc
			.sql("select activity, probationary, age_group, count(*) as members from (select m.activity, "
				+ "m.official_on is null as probationary, " + group + " else 0 end as age_group from current_member m "
				+ "join registered_organisation o on o.id = m.branch_id where o.path like :within) m "
				+ "group by activity, probationary, age_group")
			.param("within", top.path() + "%");
		for (int age : AGES) {
			statement = statement.param("born" + age, today.minusYears(age));
		}
		return new Counted(statement.query((row, number) -> new Cell(Activity.valueOf(row.getString("activity")),
			row.getBoolean("probationary"), row.getInt("age_group"), row.getLong("members"))).list());
	}

	/** @param ageGroup the first full year of age that it does not hold; 0 for the oldest */
	private record Cell(Activity activity, boolean probationary, int ageGroup, long members) {
	}

	record Counted(List<Cell> cells) {

		Bars states() {
			var bars = new ArrayList<Bars.Bar>();
			bars.add(Bars.bar("Đảng viên chính thức", sum(cell -> !cell.probationary)));
			bars.add(Bars.bar("Đảng viên dự bị", sum(cell -> cell.probationary)));
			Arrays.stream(Activity.values()).filter(state -> state != Activity.ACTIVE && state.isMember())
				.forEach(state -> bars.add(Bars.bar("trong đó: " + state.vietnamese().toLowerCase(),
					sum(cell -> cell.activity == state))));
			return new Bars(bars);
		}

		Bars ages() {
			var bars = new ArrayList<Bars.Bar>();
			for (int i = 0; i < AGES.size(); i++) {
				int until = AGES.get(i);
				bars.add(Bars.bar(i == 0 ? "Dưới %d tuổi".formatted(until)
					: "%d đến %d tuổi".formatted(AGES.get(i - 1), until - 1), sum(cell -> cell.ageGroup == until)));
			}
			bars.add(Bars.bar("Từ %d tuổi".formatted(AGES.get(AGES.size() - 1)), sum(cell -> cell.ageGroup == 0)));
			return new Bars(bars);
		}

		private long sum(Predicate<Cell> which) {
			return cells.stream().filter(which).mapToLong(Cell::members).sum();
		}
	}
}
