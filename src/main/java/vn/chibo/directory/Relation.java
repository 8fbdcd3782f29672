package vn.chibo.directory;

/** What somebody who looks is to a member; whoever is nothing of it sees nothing of the member. */
enum Relation {

	ONESELF,
	BRANCH_COMMITTEE,
	/** Or a standing committee, of an organisation above the branch. */
	COMMITTEE_ABOVE,
	DEPARTMENT,
	INSPECTION,
	/** Of those only who have an account. */
	ADMINISTRATOR
}
