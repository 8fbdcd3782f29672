package vn.chibo.register.dossiers;

import java.time.LocalDate;
import vn.chibo.register.dossiers.Dossiers.Cover;

/**
 * A member's dossier as it lies somewhere.
 *
 * @param number     as it stands on the cover; absent like {@code place} where nobody has said it
 * @param since      when it came into that state or to that holder; absent while that is not known
 * @param listedOn   when somebody last held the list against the papers; absent while nobody has
 * @param restoredOn absent for one that was never lost
 * @param version    how often its list, or where it lies, was changed
 */
public record Dossier(long memberId, long holderId, String number, String place, boolean sealed, DossierState state,
		LocalDate since, LocalDate listedOn, LocalDate restoredOn, long version) {

	Cover cover() {
		return new Cover(number, place, sealed);
	}

	public boolean isListed() {
		return listedOn != null;
	}
}
