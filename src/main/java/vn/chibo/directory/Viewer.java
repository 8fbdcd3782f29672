package vn.chibo.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.register.Right;

/**
 * Somebody who looks into the register.
 *
 * @param committees    for which the person works today, as a deputy too
 * @param administrator who is no member
 */
record Viewer(String login, List<Committee> committees, boolean administrator) {

	/**
	 * @param memberLogin absent for those without an account
	 * @param path        of the branch in which the member stands
	 */
	Set<Relation> to(String memberLogin, String path) {
		var relations = committees.stream().flatMap(committee -> relation(committee, path).stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.class)));
		if (login.equals(memberLogin)) {
			relations.add(Relation.ONESELF);
		}
		if (administrator && memberLogin != null) {
			relations.add(Relation.ADMINISTRATOR);
		}
		return relations;
	}

	/** The committee by which the person sees the column; none of oneself, and of the administrator. */
	Optional<Committee> seeing(Column column, String path) {
		return committees.stream()
			.filter(committee -> relation(committee, path).filter(column.relations()::contains).isPresent())
			.findFirst();
	}

	/** The committee that keeps all columns of those who stand in an organisation or below; of a branch that is its own, too. */
	Optional<Committee> keeping(Organisation organisation) {
		return committees.stream().filter(committee -> relation(committee, organisation.path())
			.filter(relation -> relation == Relation.DEPARTMENT
				|| relation == Relation.BRANCH_COMMITTEE && organisation.kind().isBranch())
			.isPresent()).findFirst();
	}

	/** The ids of the organisations below which this person may find members. */
	List<Long> reach() {
		return committees.stream()
			.filter(committee -> committee.may(Right.READS_LISTS) || committee.may(Right.INSPECTS))
			.map(Committee::organisationId).distinct().toList();
	}

	private static Optional<Relation> relation(Committee committee, String path) {
		if (!path.contains("/" + committee.organisationId() + "/")) {
			return Optional.empty();
		}
		if (committee.may(Right.ADMINISTERS)) {
			return Optional.of(Relation.DEPARTMENT);
		}
		if (committee.may(Right.INSPECTS)) {
			return Optional.of(Relation.INSPECTION);
		}
		return !committee.may(Right.READS_LISTS) ? Optional.empty()
			: Optional.of(path.endsWith("/" + committee.organisationId() + "/") ? Relation.BRANCH_COMMITTEE
				: Relation.COMMITTEE_ABOVE);
	}
}
