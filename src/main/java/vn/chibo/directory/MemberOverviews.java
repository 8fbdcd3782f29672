package vn.chibo.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.DeclaredStates;
import vn.chibo.casefile.reading.CaseReaders;
import vn.chibo.casefile.reading.HandledCases;
import vn.chibo.casefile.reading.HandledCases.Whom;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.register.Committee;
import vn.chibo.register.MemberRecord;
import vn.chibo.register.MemberRecords;
import vn.chibo.register.Routing;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.security.Jurisdiction;

/** What somebody sees of a member, by what he or she is to that member. */
@Component
class MemberOverviews {

	private final MemberRecords records;
	private final HandledCases cases;
	private final CaseReaders readers;
	private final DeclaredStates states;
	private final MemberReadings readings;
	private final Routing routing;
	private final Dossiers dossiers;
	private final Clock clock;

	MemberOverviews(MemberRecords records, HandledCases cases, CaseReaders readers, DeclaredStates states,
			MemberReadings readings, Routing routing, Dossiers dossiers, Clock clock) {
		this.records = records;
		this.cases = cases;
		this.readers = readers;
		this.states = states;
		this.readings = readings;
		this.routing = routing;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	MemberOverview of(Viewer viewer, long id) {
		var member = records.find(id).orElseThrow(Jurisdiction::forbidden);
		return overview(viewer, member, viewer.to(member.login(), member.path()).contains(Relation.ONESELF));
	}

	/** The same with the personal columns; what cannot be recorded is not shown. */
	@Transactional
	MemberOverview opened(Viewer viewer, long id) {
		var member = records.find(id).orElseThrow(Jurisdiction::forbidden);
		var relations = viewer.to(member.login(), member.path());
		var personal = Column.seenBy(relations).stream().filter(Column::isPersonal).findFirst()
			.orElseThrow(Jurisdiction::forbidden);
		if (!relations.contains(Relation.ONESELF)) {
			readings.record(id, viewer.login(), viewer.seeing(personal, member.path()).orElse(null));
		}
		return overview(viewer, member, true);
	}

	private MemberOverview overview(Viewer viewer, MemberRecord member, boolean opened) {
		var relations = viewer.to(member.login(), member.path());
		var columns = Column.seenBy(relations);
		if (columns.isEmpty()) {
			throw Jurisdiction.forbidden();
		}
		return new MemberOverview(member, relations.contains(Relation.ONESELF),
			relations.contains(Relation.BRANCH_COMMITTEE),
			viewer.committees().contains(routing.keeper(member.branchId())), dossierSeen(viewer, relations, member),
			columns,
			opened,
			new MemberLife(member, records.events(member.id()), columns, LocalDate.now(clock)), cases(viewer, member));
	}

	/** By departments, and by the committee that holds the dossiers of the branch; another one finds it in its own list. */
	private boolean dossierSeen(Viewer viewer, Set<Relation> relations, MemberRecord member) {
		return relations.contains(Relation.DEPARTMENT) || relations.contains(Relation.COMMITTEE_ABOVE)
			&& viewer.committees().contains(Committee.leading(dossiers.holder(member.branchId()).id()));
	}

	private List<CaseLine> cases(Viewer viewer, MemberRecord member) {
		return viewer.administrator() ? List.of()
			: cases.about(readers.of(viewer.login()), Whom.member(member.id())).stream()
				.map(one -> new CaseLine(one.number(), states.inWords(one.file()), one.closedAt() == null,
					LocalDate.ofInstant(one.openedAt(), clock.getZone())))
				.toList();
	}

	/**
	 * @param led    whether this person leads the branch
	 * @param kept   whether this person keeps the register of the branch
	 * @param dossierSeen whether this person may see what is in the dossier
	 * @param opened whether the personal columns are shown
	 */
	record MemberOverview(MemberRecord member, boolean own, boolean led, boolean kept, boolean dossierSeen,
			Set<Column> columns,
			boolean opened,
			MemberLife life,
			List<CaseLine> cases) {

		/** What stands in the list at the top. */
		public List<Value> values() {
			return values(false);
		}

		/** What is opened by itself; empty until it is. */
		public List<Value> personal() {
			return opened ? values(true) : List.of();
		}

		private List<Value> values(boolean personal) {
			return columns.stream().filter(column -> column.isValue() && column.isPersonal() == personal)
				.map(column -> new Value(column.vietnamese(), column.of(member))).toList();
		}

		public boolean mayOpen() {
			return columns.stream().anyMatch(Column::isPersonal);
		}

		/** What one would open, in words. */
		public String personalInWords() {
			return columns.stream().filter(Column::isPersonal).map(column -> column.vietnamese().toLowerCase())
				.collect(Collectors.joining(", ")).replace("cmnd", "CMND");
		}

		/** Whether there is something to see of it; by the name of a {@link Column}. */
		public boolean sees(String column) {
			return columns.contains(Column.valueOf(column));
		}

		/** Whether this person may see the list of the branch. */
		public boolean readsBranch() {
			return sees("LEVELS") && !own;
		}
	}

	/** @param value null where nothing is known */
	record Value(String name, String value) {
	}

	record CaseLine(String number, String state, boolean open, LocalDate openedOn) {
	}
}
