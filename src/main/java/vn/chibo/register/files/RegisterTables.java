package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chibo.register.Member;
import vn.chibo.register.Signature;
import vn.chibo.register.files.Checked.Both;

/** All lists of the register: files are held against them, and what is right is written. */
final class RegisterTables {

	private static final Lines NONE = Lines.none("", true);

	private final OrganisationTable organisationTable;
	private final MemberTable memberTable;
	private final SeatTable seatTable;
	private final DeputyTable deputyTable;
	private final RatingTable ratingTable;
	private final ResidenceLinkTable residenceLinkTable;

	RegisterTables(JdbcTemplate jdbc) {
		this.organisationTable = new OrganisationTable(jdbc);
		this.memberTable = new MemberTable(jdbc);
		this.seatTable = new SeatTable(jdbc);
		this.deputyTable = new DeputyTable(jdbc);
		this.ratingTable = new RatingTable(jdbc);
		this.residenceLinkTable = new ResidenceLinkTable(jdbc);
	}

	boolean isEmpty() {
		return organisationTable.isEmpty();
	}

	/** What lies under the lines stays as it is until the transaction ends. */
	void lock(Map<RegisterFile, Lines> files) {
		if (files.containsKey(RegisterFile.ORGANISATIONS)) {
			organisationTable.lock();
		}
		if (files.containsKey(RegisterFile.MEMBERS)) {
			memberTable.lock(files.get(RegisterFile.MEMBERS).keys(MemberColumns.PERSONAL_ID));
		}
		if (files.containsKey(RegisterFile.SEATS)) {
			seatTable.lock();
		}
	}

	/** @throws RegisterFileFaults with all of them */
	Checked check(Map<RegisterFile, Lines> files, LocalDate today, Faults faults, Remarks remarks,
			Conflicts conflicts) {
		var storedSeats = seatTable.read();
		var storedRatings = ratingTable.read();
		var storedResidenceLinks = residenceLinkTable.read();

		var organisations = new OrganisationRules(files.getOrDefault(RegisterFile.ORGANISATIONS, NONE),
			organisationTable.read(), organisationTable.members(), conflicts).check(remarks);
		var members = new MemberRules(files.getOrDefault(RegisterFile.MEMBERS, NONE), memberTable.read(), organisations,
			today, remarks, conflicts).check();
		var seats = new SeatRules(organisations, members, today, remarks)
			.check(files.getOrDefault(RegisterFile.SEATS, NONE), storedSeats);
		var deputies = new DeputyRules(members, remarks).check(files.getOrDefault(RegisterFile.DEPUTIES, NONE));
		var ratings = new RatingRules(organisations, members, today, remarks)
			.check(files.getOrDefault(RegisterFile.RATINGS, NONE), storedRatings);
		var residenceLinks = new ResidenceLinkRules(organisations, members, today, remarks)
			.check(files.getOrDefault(RegisterFile.RESIDENCE_LINKS, NONE), storedResidenceLinks);
		faults.refuseIfAny();
		return new Checked(files, conflicts, organisations, members, new Both<>(storedSeats, seats),
			new Both<>(deputyTable.read(), deputies), new Both<>(storedRatings, ratings),
			new Both<>(storedResidenceLinks, residenceLinks));
	}

	/** @param signature with the name of each file */
	Written write(Checked checked, Function<Lines, Signature> signature) {
		List<LoadReport.Count> counts = new ArrayList<>();
		var organisationLines = checked.of(RegisterFile.ORGANISATIONS);
		counts.add(organisationTable.write(organisationLines.file(),
			checked.conflicts().settled(organisationLines, OrganisationColumns.CODE), checked.organisations(),
			signature.apply(organisationLines)));
		Map<String, Long> organisationIds = organisationTable.ids();
		var memberLines = checked.of(RegisterFile.MEMBERS);
		var settled = checked.conflicts().settled(memberLines, MemberColumns.PERSONAL_ID);
		counts.add(memberTable.write(memberLines.file(), settled, checked.members(), organisationIds,
			signature.apply(memberLines)));
		Map<String, Long> memberIds = memberTable.ids();
		var seatLines = checked.of(RegisterFile.SEATS);
		counts.add(seatTable.write(seatLines.file(), checked.seats().stored(), checked.seats().wanted(),
			organisationIds, memberIds, signature.apply(seatLines)));
		counts.add(deputyTable.write(checked.of(RegisterFile.DEPUTIES).file(), checked.deputies().stored(),
			checked.deputies().wanted(), memberIds));
		counts.add(ratingTable.write(checked.of(RegisterFile.RATINGS).file(), checked.ratings().stored(),
			checked.ratings().wanted(), organisationIds, memberIds));
		counts.add(residenceLinkTable.write(checked.of(RegisterFile.RESIDENCE_LINKS).file(),
			checked.residenceLinks().stored(), checked.residenceLinks().wanted(), organisationIds, memberIds));
		return new Written(counts.stream().filter(count -> !count.file().isEmpty()).toList(),
			MemberTable.standings(settled, checked.members(), memberIds));
	}

	/** @param standings of members that changed */
	record Written(List<LoadReport.Count> counts, List<Member.Change> standings) {
	}
}
