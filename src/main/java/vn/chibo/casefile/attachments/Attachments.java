package vn.chibo.casefile.attachments;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Destruction;
import vn.chibo.casefile.Papers.Heading;
import vn.chibo.casefile.Seals;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.trail.AttachmentRow;
import vn.chibo.casefile.trail.AttachmentRow.Cover;
import vn.chibo.casefile.trail.Trail;

/** The attachments of all cases: sealed, each a link of the chain; what is opened for a person counts as read. */
@Repository
public class Attachments {

	private static final String TAKEN_BACK = "Người gửi rút lại khi chưa gửi biểu mẫu";

	private final JdbcClient jdbc;
	private final Trail trail;
	private final Seals seals;
	private final Readings readings;
	private final Destruction destruction;
	private final AttachmentProperties limits;
	private final Clock clock;

	public Attachments(JdbcClient jdbc, Trail trail, Seals seals, Readings readings, Destruction destruction,
			AttachmentProperties limits, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.seals = seals;
		this.readings = readings;
		this.destruction = destruction;
		this.limits = limits;
		this.clock = clock;
	}

	/** Once for each sending, however often it arrives. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(Added added, Sheets sheets) {
		// people at the same case wait for one another from here on
		trail.head(added.caseNumber());
		if (known(added)) {
			return;
		}
		var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
		var cover = new Cover(added.kind().name(), added.form(), added.taskId(), sheets.pages(), sheets.pdf().length);
		var link = trail.append(added.caseNumber(), AttachmentRow.entry(cover, at.toInstant(), added.by(),
			added.committee(), AttachmentRow.digest(sheets.pdf())));
		var sealed = seals.sealBytes(Seals.Context.ofAttachment(added.caseNumber(), link.position()), sheets.pdf());
		jdbc.sql("""
			insert into attachment (case_number, position, kind, form, task_id, pages, bytes, sealed_with, content, added_at,
			                        added_by, added_for, sending, digest, mac)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			""").params(added.caseNumber(), link.position(), cover.kind(), cover.form(), cover.taskId(), cover.pages(),
			cover.bytes(), sealed.key(), sealed.asStream(), at, added.by(), added.committee(), added.sending(),
			link.digest(), link.mac()).update();
	}

	private boolean known(Added added) {
		var there = jdbc.sql("select sending from attachment where case_number = ?").param(added.caseNumber())
			.query(String.class).list();
		if (added.sending() != null && there.contains(added.sending())) {
			return true;
		}
		if (there.size() >= limits.perCase()) {
			throw new Refusal(
				"Hồ sơ này đã có %d tệp đính kèm, không nhận thêm được; hãy gộp các trang lại thành một tệp."
					.formatted(there.size()));
		}
		return false;
	}

	/** What was attached in a case, the oldest first; nothing is opened, and none counts as read. */
	public List<Attachment> of(String caseNumber) {
		return jdbc.sql("""
			select a.case_number, a.position, a.kind, a.form, a.task_id, a.pages, a.bytes, a.added_at, a.added_by,
			       a.added_for, a.sealed_with is null as destroyed,
			       exists (select 1 from case_destruction d where d.case_number = a.case_number and d.reason = :takenBack
			         and d.entries = cast(a.position as varchar(10))) as taken_back
			from attachment a where a.case_number = :case order by a.position
			""").param("takenBack", TAKEN_BACK).param("case", caseNumber).query(RecordRows.of(Attachment.class)).list();
	}

	/** The paper with which it was handed in; empty while it was not. */
	public static Optional<Heading> paperOf(Attachment attachment, List<Heading> headings) {
		return headings.stream().filter(attachment::belongsTo).findFirst();
	}

	/** Nobody adds to the case or takes anything back until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(String caseNumber) {
		trail.head(caseNumber);
	}

	/** The words of what was added for a form, in any round, and is still there; it stays so until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Set<String> kindsOf(String caseNumber, String form) {
		hold(caseNumber);
		var kinds = new HashSet<String>();
		jdbc.sql("select distinct kind from attachment where case_number = ? and form = ? and sealed_with is not null")
			.params(caseNumber, form).query(String.class).list()
			.forEach(kind -> kinds.add(AttachmentKind.valueOf(kind).word()));
		return kinds;
	}

	/** The PDF; empty once it is gone. */
	public Optional<byte[]> open(String caseNumber, int position) {
		readings.shown(caseNumber, position);
		var sealed = jdbc.sql("select sealed_with, content from attachment where case_number = ? and position = ?")
			.params(caseNumber, position)
			.query((row, number) -> new Seals.Sealed(row.getString("sealed_with"), AttachmentRow.content(row)))
			.single();
		return sealed.content() == null ? Optional.empty()
			: Optional.of(seals.openBytes(Seals.Context.ofAttachment(caseNumber, position), sealed));
	}

	/** What was sent by mistake goes; that it was there stays in the chain. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeBack(String caseNumber, int position) {
		if (destruction.ofAttachment(caseNumber, position, TAKEN_BACK) == 0) {
			throw new Refusal(
				"Tệp này đã được rút rồi, hoặc hồ sơ đang phải giữ nguyên nên không rút được; hãy tải lại trang.");
		}
	}

	/**
	 * What is added where.
	 *
	 * @param committee in whose name; null for a task of one's own
	 * @param sending   what the browser calls this sending; null when it says nothing
	 */
	public record Added(String caseNumber, String taskId, String form, AttachmentKind kind, String by, String committee,
			String sending) {
	}
}
