package vn.chibo.procedures.relocation;

/** How far a member moves, which decides how many steps it takes. */
enum Scope {

	/** Within one grassroots organisation, which introduces itself. */
	INTERNAL,
	/** Between grassroots organisations of one superior: one organisation department for both sides. */
	SAME_SUPERIOR,
	/** To the organisation of another superior. */
	OTHER_SUPERIOR
}
