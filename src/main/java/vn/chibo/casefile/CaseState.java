package vn.chibo.casefile;

/** How far a case has come; each procedure has its own in an enum. */
public interface CaseState {

	/** As it stands in the case file and in rules. */
	String name();

	/** As people read it. */
	String vietnamese();
}
