package vn.chibo.workflow.schema;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.ZoneUnusable;

/**
 * The zone in which the engine's moments stand in this database: its columns have none. A database of a version that did
 * not remember it shows it by its cases, whose own moment of opening has a zone.
 */
@Component
class EngineZone {

	/** From the first instance of each case: it begins in the transaction in which the case is opened. */
	private static final String NEWEST_CASES = """
		select c.opened_at, min(p.start_time_) as started_at from case_opening c
		join act_hi_procinst p on p.business_key_ = c.case_number
		group by c.case_number, c.opened_at order by c.opened_at desc fetch first 50 rows only
		""";
	/** Zones differ by quarters of an hour. */
	private static final Duration STEP = Duration.ofMinutes(15);
	private static final Duration SLOW = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	EngineZone(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the database remembers. */
	Optional<ZoneId> remembered() {
		return jdbc.sql("select zone from engine_zone").query(String.class).optional().map(ZoneId::of);
	}

	/**
	 * A node in this zone starts.
	 *
	 * @throws ZoneUnusable when the moments in the database are of another one
	 */
	void claim(ZoneId here) {
		var known = remembered();
		if (known.isPresent()) {
			if (!known.get().getRules().equals(here.getRules())) {
				throw other(here, known.get());
			}
			return;
		}
		var begun = jdbc.sql(NEWEST_CASES).query((row, number) -> new Begun(
			row.getObject("opened_at", OffsetDateTime.class), row.getObject("started_at", LocalDateTime.class))).list();
		var telling = begun.stream().filter(Begun::tells).toList();
		if (telling.stream().filter(each -> each.suits(here)).count() * 2 < telling.size()) {
			throw other(here, mostOften(telling));
		}
		jdbc.sql("update engine_zone set zone = ?").param(here.getId()).update();
	}

	private static ZoneOffset mostOften(List<Begun> telling) {
		return telling.stream().collect(groupingBy(Begun::offset, counting())).entrySet().stream()
			.max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	private static ZoneUnusable other(ZoneId here, ZoneId there) {
		var name = there.equals(ZoneOffset.UTC) ? "UTC" : there.getId();
		return new ZoneUnusable(
			"Cơ sở dữ liệu đã ghi thời điểm theo múi giờ %s, ứng dụng đang chạy theo %s (the moments in the database are "
				.formatted(name, here) + "of another time zone).",
			("Khởi động lại với chibo.zone=%s ở mọi máy, hoặc với tên múi giờ của máy đã ghi dữ liệu; "
				+ "biến môi trường là CHIBO_ZONE.").formatted(name));
	}

	/** When a case was opened, and when its first instance began by the clock on the wall of the machine. */
	private record Begun(OffsetDateTime openedAt, LocalDateTime startedAt) {

		boolean tells() {
			return seen().minus(STEP.multipliedBy(steps())).abs().compareTo(SLOW) < 0 && Math.abs(steps()) <= 14 * 4;
		}

		boolean suits(ZoneId zone) {
			return offset().equals(zone.getRules().getOffset(openedAt.toInstant()));
		}

		ZoneOffset offset() {
			return ZoneOffset.ofTotalSeconds((int) (steps() * STEP.toSeconds()));
		}

		private long steps() {
			return Math.round((double) seen().toSeconds() / STEP.toSeconds());
		}

		private Duration seen() {
			return Duration.between(openedAt.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), startedAt);
		}
	}
}
