package vn.chibo.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Days;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** The templates that administrators brought in. One in force is never changed or taken away: a newer one follows it. */
@Repository
@Transactional
class TemplateVersions {

	private static final String MAY_GO = " and (valid_from is null or valid_from > :today)";

	private final JdbcClient jdbc;
	private final Clock clock;

	TemplateVersions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** From which the document of a paper is made that was filed on that day; empty for the one that is shipped. */
	@Transactional(readOnly = true)
	Optional<Docx> on(String kind, LocalDate day) {
		return jdbc.sql("select content from document_template where kind = ? and valid_from <= ? "
			+ "order by valid_from desc, version desc fetch first row only").params(kind, day).query(byte[].class)
			.optional().map(Docx::read);
	}

	@Transactional(readOnly = true)
	Optional<Docx> version(String kind, int version) {
		return jdbc.sql("select content from document_template where kind = ? and version = ?").params(kind, version)
			.query(byte[].class).optional().map(Docx::read);
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	List<Version> of(String kind) {
		return jdbc
			.sql("select kind, version, uploaded_at, uploaded_by, valid_from, enforced_by from document_template "
				+ "where kind = ? order by version desc")
			.param(kind).query(RecordRows.of(Version.class)).list();
	}

	/** For each kind the one in force today. */
	@Transactional(readOnly = true)
	List<Version> inForce() {
		return jdbc
			.sql("select kind, version, uploaded_at, uploaded_by, valid_from, enforced_by from document_template "
				+ "where valid_from <= ? order by valid_from, version")
			.param(today())
			.query(RecordRows.of(Version.class)).list();
	}

	/** @return its number */
	int add(String kind, Docx template, String by) {
		int version = jdbc.sql("select coalesce(max(version), 0) + 1 from document_template where kind = ?")
			.param(kind).query(Integer.class).single();
		jdbc.sql(
			"insert into document_template (kind, version, content, uploaded_at, uploaded_by) values (?, ?, ?, ?, ?)")
			.params(kind, version, template.written(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), by)
			.update();
		return version;
	}

	/** Somebody looks at its specimen. */
	void lookedAt(String kind, int version) {
		jdbc.sql("update document_template set looked_at = ? where kind = ? and version = ? and looked_at is null")
			.params(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), kind, version).update();
	}

	/**
	 * @throws Refusal unless somebody has looked at its specimen, and it begins later than today, papers made before keep their
	 *                 template, and within a year
	 */
	void enforce(String kind, int version, LocalDate from, String by) {
		if (from.isAfter(today().plusYears(1))) {
			throw new Refusal(
				"Ngày có hiệu lực xa quá; muộn nhất là ngày " + Days.vietnamese(today().plusYears(1)) + ".");
		}
		if (jdbc.sql("select count(*) from document_template where kind = :kind and version = :version "
			+ "and looked_at is null" + MAY_GO).param("kind", kind).param("version", version).param("today", today())
			.query(Integer.class).single() > 0) {
			throw new Refusal("Hãy mở bản in thử của mẫu số " + version + " xem trước, đúng rồi mới cho có hiệu lực.");
		}
		if (!from.isAfter(today())) {
			throw new Refusal("Mẫu mới có hiệu lực sớm nhất từ ngày " + Days.vietnamese(today().plusDays(1))
				+ ": văn bản đã lập vẫn in theo mẫu của ngày lập.");
		}
		change("update document_template set valid_from = :from, enforced_by = :by where kind = :kind "
			+ "and version = :version" + MAY_GO, kind, version, from, by);
	}

	/** One that is in force already stays. */
	void discard(String kind, int version) {
		change("delete from document_template where kind = :kind and version = :version" + MAY_GO, kind, version, null,
			null);
	}

	private void change(String sql, String kind, int version, LocalDate from, String by) {
		int changed = jdbc.sql(sql).param("kind", kind).param("version", version).param("today", today())
			.param("from", from).param("by", by).update();
		if (changed == 0) {
			throw new Refusal("Mẫu này đã có hiệu lực hoặc không còn; hãy tải lại trang.");
		}
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/**
	 * A template that was brought in.
	 *
	 * @param validFrom absent while it is only looked at
	 */
	record Version(String kind, int version, Instant uploadedAt, String uploadedBy, LocalDate validFrom,
			String enforcedBy) {

		/** Whether it may still be put off, changed to another day or thrown away. */
		public boolean isOpenOn(LocalDate today) {
			return validFrom == null || validFrom.isAfter(today);
		}
	}
}
