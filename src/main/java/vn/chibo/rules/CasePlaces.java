package vn.chibo.rules;

/** By whose rules a case goes: of the organisation where those stand whom it is about. */
@FunctionalInterface
public interface CasePlaces {

	Place of(String caseNumber);
}
