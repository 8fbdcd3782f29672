package vn.chibo.register.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private final OrganisationTable organisationTable;
	private final MemberTable memberTable;
	private final SeatTable seatTable;
	private final DeputyTable deputyTable;
	private final RatingTable ratingTable;
	private final ResidenceLinkTable residenceLinkTable;
	private final TransactionTemplate transaction;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	public RegisterFiles(JdbcTemplate jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher events,
			Clock clock) {
		this.organisationTable = new OrganisationTable(jdbc);
		this.memberTable = new MemberTable(jdbc);
		this.seatTable = new SeatTable(jdbc);
		this.deputyTable = new DeputyTable(jdbc);
		this.ratingTable = new RatingTable(jdbc);
		this.residenceLinkTable = new ResidenceLinkTable(jdbc);
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
		this.clock = clock;
	}

	/** Whether nothing has ever been loaded. */
	public boolean isRegisterEmpty() {
		return organisationTable.isEmpty();
	}

	/** Loads the files of a folder that bear our names and ignores the others. */
	public LoadReport load(Path folder) {
		return load(new RegisterFolder(folder).files());
	}

	/** Loads all of the files but for conflicts or, with {@link RegisterFileFaults}, nothing of them. */
	public LoadReport load(List<UploadedFile> files) {
		return load(files, Set.of());
	}

	LoadReport load(List<UploadedFile> files, Set<String> confirmed) {
		return load(files, confirmed, null);
	}

	/**
	 * @param confirmed the tokens of the conflicts that a human has seen and confirmed
	 * @param by        who loads them; null at a start
	 */
	synchronized LoadReport load(List<UploadedFile> files, Set<String> confirmed, String by) {
		Conflicts conflicts = new Conflicts(confirmed);
		Faults faults = new Faults();
		Remarks remarks = new Remarks();
		Map<RegisterFile, Lines> lines = new FileReading(faults, remarks).read(files);
		try {
			return transaction.execute(status -> new LoadReport(load(lines, faults, remarks, conflicts, by),
				remarks.list(), conflicts.list()));
		} catch (DataIntegrityViolationException | ConcurrencyFailureException changedMeanwhile) {
			throw new Refusal("Danh bạ vừa được người khác thay đổi trong lúc nạp nên chưa nạp gì; hãy nạp lại.");
		}
	}

	private List<LoadReport.Count> load(Map<RegisterFile, Lines> files, Faults faults, Remarks remarks,
			Conflicts conflicts, String by) {
		LocalDate today = LocalDate.now(clock);
		Lines none = Lines.none("", true);
		Lines organisationLines = files.getOrDefault(RegisterFile.ORGANISATIONS, none);
		Lines memberLines = files.getOrDefault(RegisterFile.MEMBERS, none);
		Lines seatLines = files.getOrDefault(RegisterFile.SEATS, none);
		Lines deputyLines = files.getOrDefault(RegisterFile.DEPUTIES, none);
		Lines ratingLines = files.getOrDefault(RegisterFile.RATINGS, none);
		Lines residenceLinkLines = files.getOrDefault(RegisterFile.RESIDENCE_LINKS, none);
		var storedSeats = seatTable.read();
		var storedDeputies = deputyTable.read();
		var storedRatings = ratingTable.read();
		var storedResidenceLinks = residenceLinkTable.read();

		var organisations = new OrganisationRules(organisationLines, organisationTable.read(),
			organisationTable.members(), conflicts).check(remarks);
		var members = new MemberRules(memberLines, memberTable.read(), organisations, today, remarks,
			conflicts).check();
		var seats = new SeatRules(organisations, members, today, remarks).check(seatLines, storedSeats);
		var deputies = new DeputyRules(members, remarks).check(deputyLines);
		var ratings = new RatingRules(organisations, members, today, remarks).check(ratingLines, storedRatings);
		var residenceLinks = new ResidenceLinkRules(organisations, members, today, remarks).check(residenceLinkLines,
			storedResidenceLinks);
		faults.refuseIfAny();

		List<LoadReport.Count> counts = new ArrayList<>();
		counts.add(organisationTable.write(organisationLines.file(),
			conflicts.settled(organisationLines, OrganisationColumns.CODE), organisations,
			signature(by, organisationLines)));
		Map<String, Long> organisationIds = organisationTable.ids();
		var settled = conflicts.settled(memberLines, MemberColumns.PERSONAL_ID);
		counts.add(memberTable.write(memberLines.file(), settled, members, organisationIds,
			signature(by, memberLines)));
		Map<String, Long> memberIds = memberTable.ids();
		counts.add(seatTable.write(seatLines.file(), storedSeats, seats, organisationIds, memberIds,
			signature(by, seatLines)));
		counts.add(deputyTable.write(deputyLines.file(), storedDeputies, deputies, memberIds));
		counts.add(ratingTable.write(ratingLines.file(), storedRatings, ratings, organisationIds, memberIds));
		counts.add(residenceLinkTable.write(residenceLinkLines.file(), storedResidenceLinks, residenceLinks,
			organisationIds, memberIds));
		var standings = MemberTable.standings(settled, members, memberIds);
		if (!standings.isEmpty()) {
			events.publishEvent(new Member.StandingChanged(standings));
		}
		return counts.stream().filter(count -> !count.file().isEmpty()).toList();
	}

	private Signature signature(String by, Lines lines) {
		return new Signature(by, OffsetDateTime.now(clock), Signature.Source.IMPORT, lines.file());
	}
}
