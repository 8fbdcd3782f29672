package vn.chibo.register.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.base.Refusal;
import vn.chibo.register.Member;
import vn.chibo.register.Signature;

/**
 * The door through which whole registers come in. What is not in the files stays as it is; a column that a file lacks
 * leaves its values as they are; loading the same files again changes nothing.
 */
@Component
public class RegisterFiles {

	private final RegisterTables tables;
	private final TransactionTemplate transaction;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	public RegisterFiles(JdbcTemplate jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events,
			Clock clock) {
		this.tables = new RegisterTables(jdbc);
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
		this.clock = clock;
	}

	/** Whether nothing has ever been loaded. */
	public boolean isRegisterEmpty() {
		return tables.isEmpty();
	}

	/** Loads the files of a folder that bear our names and ignores the others. */
	public LoadReport load(Path folder) {
		return load(new RegisterFolder(folder).files());
	}

	/** Loads all of the files but for conflicts or, with {@link RegisterFileFaults}, nothing of them. */
	public LoadReport load(List<UploadedFile> files) {
		return load(files, null);
	}

	/** @param by who loads them; null at a start */
	synchronized LoadReport load(List<UploadedFile> files, String by) {
		Faults faults = new Faults();
		Remarks remarks = new Remarks();
		Map<RegisterFile, Lines> lines = new FileReading(faults, remarks).read(files);
		return inOne(() -> {
			var conflicts = new Conflicts(false);
			var checked = tables.check(lines, LocalDate.now(clock), faults, remarks, conflicts);
			return new LoadReport(write(checked, by, Lines::file), remarks.list(), conflicts.list());
		});
	}

	/** What the files say otherwise than the register; nothing is written. */
	Differences compare(List<UploadedFile> files) {
		Faults faults = new Faults();
		Remarks remarks = new Remarks();
		Map<RegisterFile, Lines> lines = new FileReading(faults, remarks).read(files);
		return inOne(() -> new Comparing(check(lines, faults, remarks)).all(LocalDate.now(clock), remarks.list()));
	}

	/**
	 * Writes lines that a human has decided to take; within a transaction.
	 *
	 * @param files what is taken of each list, with the name of its file
	 * @param moved is told how the lines differ from the register now, and says how many that is not as it was decided on
	 * @return that number; nothing is written unless it is 0
	 */
	int take(Map<RegisterFile, Taken> files, ToIntFunction<List<Difference>> moved, String by, String reason) {
		Faults faults = new Faults();
		Remarks remarks = new Remarks();
		Map<RegisterFile, Lines> lines = new EnumMap<>(RegisterFile.class);
		files.forEach((list, taken) -> lines.put(list, Lines.of(taken.file(), list, taken.table(), faults, remarks)));
		tables.lock(lines);
		var checked = check(lines, faults, remarks);
		int count = moved.applyAsInt(new Comparing(checked).lines());
		if (count == 0) {
			write(checked, by, file -> "%s (%s)".formatted(reason, file.file()));
		}
		return count;
	}

	/** Lines of a file, below the header. */
	record Taken(String file, Table table) {
	}

	<T> T inOne(Supplier<T> work) {
		try {
			return transaction.execute(status -> work.get());
		} catch (DataIntegrityViolationException | ConcurrencyFailureException changedMeanwhile) {
			throw new Refusal("Danh bạ vừa được người khác thay đổi trong lúc nạp nên chưa nạp gì; hãy nạp lại.");
		}
	}

	private Checked check(Map<RegisterFile, Lines> lines, Faults faults, Remarks remarks) {
		return tables.check(lines, LocalDate.now(clock), faults, remarks, new Conflicts(true));
	}

	private List<LoadReport.Count> write(Checked checked, String by, Function<Lines, String> why) {
		var written = tables.write(checked, lines -> new Signature(by, OffsetDateTime.now(clock),
			Signature.Source.IMPORT, why.apply(lines)));
		if (!written.standings().isEmpty()) {
			events.publishEvent(new Member.StandingChanged(written.standings()));
		}
		return written.counts();
	}
}
