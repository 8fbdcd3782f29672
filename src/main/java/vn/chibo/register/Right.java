package vn.chibo.register;

/** What a {@link Body} may do for its organisation. Which papers somebody reads is not among it: that comes with a task. */
public enum Right {

	/** Acts for the members of the organisation and holds its meetings; what concerns the organisation is said to it. */
	LEADS,
	/** Decides between the meetings of the body that leads, in its stead. */
	DECIDES_FOR_COMMITTEE,
	/** Does the paperwork of the organisation: introduces, receives, plans the year's review. */
	ADMINISTERS,
	/** Knows what is inspected, complained of or denounced, and is asked before others decide. */
	INSPECTS,
	/** Writes the list of sympathisers. */
	KEEPS_LISTS,
	/** Names deputies for those who sit in the other bodies of the organisation, and in those that lead directly below. */
	NAMES_DEPUTIES,
	/** Reads lists and numbers of the organisation and of all below. */
	READS_LISTS,
	/** Reads by name, in the organisation and below, who is not reviewed. */
	READS_NAMES,
	/** Sets the targets of the organisations directly below. */
	SETS_TARGETS,
	/** Opens the year's review. */
	OPENS_REVIEWS,
	/** Calls those of the organisation itself whom no mail reaches. */
	CALLS_OWN,
	/** Calls those whom no mail reaches, of the organisation and of all below. */
	CALLS_ALL,
	/** Sees where the cases of the organisation and of all below stand, what waits in them, and who read their papers. */
	ANSWERS_FOR_CASES,
	/** Watches in Cockpit the processes in which the organisation takes part. */
	WATCHES_PROCESSES,
	/** Proposes, confirms and takes back what holds of the rules in the organisation and below. */
	KEEPS_RULES
}
