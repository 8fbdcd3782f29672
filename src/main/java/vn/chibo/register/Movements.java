package vn.chibo.register;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Who came to an organisation and all below, and who left, between two days. */
@Repository
public class Movements {

	private final JdbcClient jdbc;

	Movements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whoever moved twice counts by the branch of each move and that of today. */
	public Sums between(Organisation top, LocalDate from, LocalDate to) {
		return jdbc.sql("""
			select * from (
			  select count(case when m.admitted_on between :from and :to then 1 end) as admitted,
			         count(case when m.official_on between :from and :to then 1 end) as official,
			         count(case when m.activity = 'DECEASED' and m.activity_changed_on between :from and :to then 1 end)
			           as deceased,
			         count(case when m.activity in (:parted) and m.activity_changed_on between :from and :to then 1 end)
			           as parted
			  from member m join organisation o on o.id = m.branch_id
			  where o.path like :below and (m.admitted_on between :from and :to or m.official_on between :from and :to
			    or m.activity_changed_on between :from and :to)) counted,
			  (select count(case when was.path not like :below and is_now.path like :below then 1 end) as arrived,
			          count(case when was.path like :below and is_now.path not like :below then 1 end) as moved_away,
			          count(case when was.path like :below and is_now.path like :below then 1 end) as moved_within
			   from former_standing f join organisation was on was.id = f.branch_id join member m on m.id = f.member_id
			   join organisation is_now on is_now.id = m.branch_id where not f.collective and f.left_on between :from and :to) moved
			""").param("below", top.path() + "%").param("from", from).param("to", to)
			.param("parted", Stream.of(Activity.values()).filter(one -> !one.isMember() && one != Activity.DECEASED)
				.map(Enum::name).toList())
			.query(RecordRows.of(Sums.class)).single();
	}

	/** @param parted those who left the Party otherwise than by death */
	public record Sums(long admitted, long official, long deceased, long parted, long arrived, long movedAway,
			long movedWithin) {
	}
}
