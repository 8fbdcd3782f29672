package vn.chibo.casefile.trail;

import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.CaseKeys;
import vn.chibo.casefile.Seals;

/**
 * Seals everything anew with the current key, after which the old keys may go. It works in chunks: interrupted, it is
 * simply begun again; started on two nodes, they share the work.
 */
@Component
public class Resealing {

	private static final int CHUNK = 200;

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final Seals seals;
	private final CaseKeys keys;
	private final TransactionTemplate transaction;

	public Resealing(JdbcClient jdbc, JdbcTemplate batches, Seals seals, CaseKeys keys,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.seals = seals;
		this.keys = keys;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** How many papers, attachments and drafts were sealed anew. */
	public int resealAll() {
		int resealed = inChunks(this::somePapers) + inChunks(this::anAttachment) + inChunks(this::someDrafts)
			+ inChunks(this::someStartDrafts);
		// a key that something still needs cannot be forgotten: the database refuses
		jdbc.sql("""
			delete from casefile_key where id <> ? and not exists (select 1 from paper where sealed_with = casefile_key.id)
			  and not exists (select 1 from attachment where sealed_with = casefile_key.id)
			  and not exists (select 1 from draft where sealed_with = casefile_key.id)
			  and not exists (select 1 from start_draft where sealed_with = casefile_key.id)
			""").param(keys.current()).update();
		return resealed;
	}

	private int inChunks(IntSupplier some) {
		int resealed = 0;
		for (int chunk = CHUNK; chunk > 0;) {
			chunk = transaction.execute(status -> some.getAsInt());
			resealed += chunk;
		}
		return resealed;
	}

	private int somePapers() {
		var papers = jdbc.sql("""
			select id, case_number, position, form, sealed_with, content from paper where sealed_with <> ?
			order by id fetch first %d rows only for update skip locked
			""".formatted(CHUNK)).param(keys.current()).query(RecordRows.of(SealedPaper.class)).list();
		batches.batchUpdate("update paper set sealed_with = ?, content = ? where id = ?", papers.stream().map(paper -> {
			var sealed = seals.anew(Seals.Context.ofPaper(paper.caseNumber(), paper.form(), paper.position()),
				new Seals.Sealed(paper.sealedWith(), paper.content()));
			return new Object[] {sealed.key(), sealed.content(), paper.id()};
		}).toList());
		return papers.size();
	}

	/** One at a time: each may be large. */
	private int anAttachment() {
		var found = jdbc.sql("""
			select case_number, position, sealed_with, content from attachment where sealed_with <> ?
			order by case_number, position fetch first row only for update skip locked
			""").param(keys.current()).query((row, number) -> new SealedAttachment(row.getString("case_number"),
			row.getInt("position"),
			new Seals.Sealed(row.getString("sealed_with"), AttachmentRow.content(row)))).list();
		found.forEach(one -> {
			var sealed = seals.anew(Seals.Context.ofAttachment(one.caseNumber(), one.position()), one.content());
			jdbc.sql("update attachment set sealed_with = ?, content = ? where case_number = ? and position = ?")
				.params(sealed.key(), sealed.asStream(), one.caseNumber(), one.position()).update();
		});
		return found.size();
	}

	private int someDrafts() {
		var drafts = jdbc.sql("""
			select case_number, name, sealed_with, content from draft where sealed_with <> ?
			order by case_number, name fetch first %d rows only for update skip locked
			""".formatted(CHUNK)).param(keys.current()).query(RecordRows.of(SealedDraft.class)).list();
		batches.batchUpdate("update draft set sealed_with = ?, content = ? where case_number = ? and name = ?",
			drafts.stream().map(draft -> {
				var sealed = seals.anew(Seals.Context.ofDraft(draft.caseNumber(), draft.name()),
					new Seals.Sealed(draft.sealedWith(), draft.content()));
				return new Object[] {sealed.key(), sealed.content(), draft.caseNumber(), draft.name()};
			}).toList());
		return drafts.size();
	}

	private int someStartDrafts() {
		var drafts = jdbc.sql("""
			select login, procedure_key as procedure, sealed_with, content from start_draft where sealed_with <> ?
			order by login, procedure_key fetch first %d rows only for update skip locked
			""".formatted(CHUNK)).param(keys.current()).query(RecordRows.of(SealedStartDraft.class)).list();
		batches.batchUpdate("update start_draft set sealed_with = ?, content = ? where login = ? and procedure_key = ?",
			drafts.stream().map(draft -> {
				var sealed = seals.anew(Seals.Context.ofStartDraft(draft.login(), draft.procedure()),
					new Seals.Sealed(draft.sealedWith(), draft.content()));
				return new Object[] {sealed.key(), sealed.content(), draft.login(), draft.procedure()};
			}).toList());
		return drafts.size();
	}

	/** Which key holds how many papers, attachments and drafts. */
	List<KeyInUse> keysInUse() {
		return jdbc.sql("""
			select k.id, (select count(*) from paper p where p.sealed_with = k.id) as papers,
			  (select count(*) from attachment a where a.sealed_with = k.id) as attachments,
			  (select count(*) from draft d where d.sealed_with = k.id)
			  + (select count(*) from start_draft s where s.sealed_with = k.id) as drafts from casefile_key k order by k.id
			""").query(RecordRows.of(KeyInUse.class)).list();
	}

	record KeyInUse(String id, long papers, long attachments, long drafts) {
	}

	private record SealedPaper(long id, String caseNumber, int position, String form, String sealedWith,
			byte[] content) {
	}

	private record SealedAttachment(String caseNumber, int position, Seals.Sealed content) {
	}

	private record SealedStartDraft(String login, String procedure, String sealedWith, byte[] content) {
	}

	private record SealedDraft(String caseNumber, String name, String sealedWith, byte[] content) {
	}
}
