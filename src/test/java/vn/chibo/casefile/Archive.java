package vn.chibo.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.chibo.base.NewRows;
import vn.chibo.base.TransactionMemory;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.AttachmentProperties;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.attachments.Attachments.Added;
import vn.chibo.casefile.attachments.Sheets;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.trail.Resealing;
import vn.chibo.casefile.trail.Trail;
import vn.chibo.casefile.trail.TrailCheck;
import vn.chibo.casefile.trail.TrailEntries;
import vn.chibo.casefile.trail.TrailSecret;
import vn.chibo.support.TestClock;
import vn.chibo.support.TestRegister;

/** The case file as an application with given keys would have it, on the database of the test. */
public record Archive(Papers papers, Attachments attachments, Drafts drafts, StartDrafts startDrafts, Readings readings,
		TrailCheck check,
		Resealing resealing,
		CaseFiles files,
		TransactionTemplate transaction, long subject) {

	/** What each test of the case file shares. */
	public record Ground(JdbcClient jdbc, JdbcTemplate batches, CaseFiles files, TransactionTemplate transaction,
			TestRegister register, TransactionMemory memory, TestClock clock) {

		public Archive with(CaseKeys keys) {
			var trail = new Trail(jdbc, new TrailSecret(jdbc, keys), memory);
			var seals = new Seals(keys);
			var sealed = new SealedDrafts(seals, new ObjectMapper());
			var readings = new Readings(jdbc, trail, clock);
			var manager = transaction.getTransactionManager();
			return new Archive(new Papers(jdbc, trail, seals, readings, new ObjectMapper(), memory, clock),
				new Attachments(jdbc, trail, seals, readings,
					new Destruction(jdbc, trail, new LegalHolds(jdbc, clock), clock),
					new AttachmentProperties(DataSize.ofMegabytes(15), 50, 64, 200, null), clock),
				new Drafts(jdbc, sealed, clock), new StartDrafts(jdbc, sealed, new NewRows(manager), clock), readings,
				new TrailCheck(jdbc, trail, new TrailEntries(jdbc, seals), manager),
				new Resealing(jdbc, batches, seals, keys, manager), files, transaction,
				register.twoCommunes().memberId("btthon1"));
		}
	}

	/** A case with two papers, read once in between. */
	public String someCase() {
		var number = in(() -> files.open("TST", "relocation", CaseFile.Subject.member(subject), "btthon1"));
		file(number, "Nội dung thứ nhất");
		in(() -> readings.of(() -> papers.of(number), shown -> new Readings.Reader("btthon1", "committee1")));
		file(number, "Nội dung thứ hai");
		return number;
	}

	public void file(String number, String words) {
		in(() -> {
			papers.file(number, "test-form", "Văn bản", Map.of("words", words), "btthon1", null);
			return null;
		});
	}

	/** To some task of the case. */
	public void attach(String number, String words) {
		in(() -> {
			attachments.add(new Added(number, "a-task", "test-form", AttachmentKind.MINUTES, "btthon1", null, null),
				new Sheets(1, words.getBytes(StandardCharsets.UTF_8)));
			return null;
		});
	}

	private <T> T in(Supplier<T> work) {
		return transaction.execute(status -> work.get());
	}
}
