package vn.chibo.casefile;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals everything anew with the current key, after which the old keys may go. It works in chunks: interrupted, it is
 * simply begun again; started on two nodes, they share the work.
 */
@Component
class Resealing {

	private static final int CHUNK = 200;

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final Seals seals;
	private final CaseKeys keys;
	private final TransactionTemplate transaction;

	Resealing(JdbcClient jdbc, JdbcTemplate batches, Seals seals, CaseKeys keys,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.seals = seals;
		this.keys = keys;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** How many papers were sealed anew. */
	int resealAll() {
		int resealed = 0;
		for (int chunk = CHUNK; chunk > 0;) {
			chunk = transaction.execute(status -> resealSome());
			resealed += chunk;
		}
		// a key that a paper still needs cannot be forgotten: the database refuses
		jdbc.sql("""
			delete from casefile_key where id <> ? and not exists (select 1 from paper where sealed_with = casefile_key.id)
			""").param(keys.current()).update();
		return resealed;
	}

	private int resealSome() {
		var papers = jdbc.sql("""
			select id, case_number, position, form, sealed_with, content from paper where sealed_with <> ?
			order by id fetch first %d rows only for update skip locked
			""".formatted(CHUNK)).param(keys.current()).query(SealedPaper.class).list();
		batches.batchUpdate("update paper set sealed_with = ?, content = ? where id = ?",
			papers.stream().map(this::anew).toList());
		return papers.size();
	}

	private Object[] anew(SealedPaper paper) {
		var content = seals.open(paper.caseNumber(), paper.form(), paper.position(),
			new Seals.Sealed(paper.sealedWith(), paper.content()));
		var sealed = seals.seal(paper.caseNumber(), paper.form(), paper.position(), content);
		return new Object[] {sealed.key(), sealed.content(), paper.id()};
	}

	/** Which key holds how many papers. */
	List<KeyInUse> keysInUse() {
		return jdbc.sql("""
			select k.id, (select count(*) from paper p where p.sealed_with = k.id) as papers from casefile_key k order by k.id
			""").query(KeyInUse.class).list();
	}

	record KeyInUse(String id, long papers) {
	}

	private record SealedPaper(long id, String caseNumber, int position, String form, String sealedWith,
			byte[] content) {
	}
}
