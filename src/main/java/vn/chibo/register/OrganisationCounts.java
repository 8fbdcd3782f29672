package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** How many members there are below an organisation, and of what kind; remembered until the register changes. */
@Repository
public class OrganisationCounts {

	static final int YOUNGEST = 18;
	/** The least ages of the bands. */
	public static final List<Integer> BANDS = List.of(YOUNGEST, 31, 41, 51, 61);

	private final JdbcClient jdbc;
	private final KnownRegister known;
	private final Clock clock;

	OrganisationCounts(JdbcClient jdbc, KnownRegister known, Clock clock) {
		this.jdbc = jdbc;
		this.known = known;
		this.clock = clock;
	}

	/** The least age of the next band. */
	static int next(int from) {
		return BANDS.get(BANDS.indexOf(from) + 1);
	}

	/** Each combination of what is counted, with how many members it has today. */
	public List<Group> groups(Organisation top) {
		return known.recall(List.of("groups of members", top.id()), () -> {
			var today = LocalDate.now(clock);
			return jdbc.sql("""
				select activity, gender, ethnic_group, age_from, probationary, count(*) as members from (
				  select m.activity, m.gender, m.ethnic_group, m.official_on is null as probationary,
				         case when m.born_on > :before31 then 18 when m.born_on > :before41 then 31
				              when m.born_on > :before51 then 41 when m.born_on > :before61 then 51 else 61 end as age_from
				  from member m join organisation o on o.id = m.branch_id
				  where o.path like :below and m.activity in (:members)) counted
				group by activity, gender, ethnic_group, age_from, probationary
				""").param("before31", today.minusYears(31)).param("before41", today.minusYears(41))
				.param("before51", today.minusYears(51)).param("before61", today.minusYears(61))
				.param("below", top.path() + "%").param("members", Activity.OF_MEMBERS)
				.query(RecordRows.of(Group.class)).list();
		});
	}

	/** The organisations directly below, by name. */
	public List<Part> parts(Organisation top) {
		return known.recall(List.of("parts", top.id()), () -> VietnameseOrder.sortedByName(jdbc.sql("""
			select c.id, c.name, c.kind, count(distinct b.id) as branches, count(m.id) as members,
			       sum(case when m.id is not null and m.official_on is null then 1 else 0 end) as probationary
			from organisation c
			left join organisation b on b.holds_members and b.path like c.path || '%'
			  and b.valid_from <= :today and (b.valid_to is null or b.valid_to >= :today)
			left join member m on m.branch_id = b.id and m.activity in (:members)
			where c.parent_id = :top and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today)
			group by c.id, c.name, c.kind
			""").param("top", top.id()).param("members", Activity.OF_MEMBERS).param("today", LocalDate.now(clock))
			.query(RecordRows.of(Part.class)).list(), Part::name));
	}

	/** @param ageFrom the least age of a band: 18, 31, 41, 51 or 61 */
	public record Group(Activity activity, String gender, String ethnicGroup, int ageFrom, boolean probationary,
			long members) {

		public static String ages(int from) {
			return from == YOUNGEST ? "Đến 30 tuổi"
				: from == 61 ? "Trên 60 tuổi" : "Từ %d đến %d tuổi".formatted(from, from + 9);
		}
	}

	/** An organisation directly below, with all that lies in it. */
	public record Part(long id, String name, OrganisationKind kind, long branches, long members, long probationary) {
	}
}
