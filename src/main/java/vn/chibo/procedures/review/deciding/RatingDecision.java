package vn.chibo.procedures.review.deciding;

import java.time.LocalDate;
import vn.chibo.register.Level;

/**
 * A committee that decides on the ratings of branches below it in one campaign.
 *
 * @param caseNumber absent until the campaign is opened
 * @param score      of its own form 01; absent where it does not review itself, or not yet
 * @param level      what its superior decided on it
 * @param inspected  whether an inspection committee is asked before levels are decided
 */
public record RatingDecision(long id, String campaign, long organisationId, String caseNumber, Integer score,
		Level level, LocalDate closedOn, boolean inspected) {
}
