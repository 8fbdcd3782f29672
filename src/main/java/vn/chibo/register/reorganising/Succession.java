package vn.chibo.register.reorganising;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of organisations and of the members in them; published when all has followed.
 *
 * @param caseNumber by whose decision; null while it is only foreseen
 * @param from       the first day
 * @param concerned  all organisations that it is about, with those below and those that it founds
 * @param ended      those that are no more
 * @param successors which organisation is in the place of which one that is no more
 * @param moves      who comes to stand in another branch
 * @param left       under which organisations those who are concerned do not stand any more
 */
public record Succession(String caseNumber, LocalDate from, Plan.Kind kind, Set<Long> concerned, Set<Long> ended,
		Map<Long, Long> successors, List<Move> moves, Set<Long> left) {

	/** Of an organisation that is not founded yet. */
	public static final long TO_BE_FOUNDED = -1;

	/** What is in the place of an organisation afterwards: itself, if nothing is. */
	public long now(long organisationId) {
		return successors.getOrDefault(organisationId, organisationId);
	}

	/** A member comes to stand in another branch. */
	public record Move(long memberId, long from, long to) {
	}

	/** For a condition of SQL, which knows no empty lists. */
	public static Collection<Long> listed(Collection<Long> ids) {
		return ids.isEmpty() ? List.of(0L) : ids;
	}
}
