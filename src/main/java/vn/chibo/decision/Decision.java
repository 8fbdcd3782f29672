package vn.chibo.decision;

import java.time.LocalDate;

/**
 * A decision with a number (quyết định).
 *
 * @param matter    what of the case is decided, in the procedure's word: a case may go on to another decision
 * @param decidedBy the organisation whose committee decides
 */
public record Decision(String caseNumber, String matter, long decidedBy, String number, LocalDate decidedOn) {
}
