package vn.chibo.reminder;

import vn.chibo.register.Committee;

/**
 * A committee, or a person.
 *
 * @param name a group id or a login
 */
record Addressee(boolean isCommittee, String name) {

	static Addressee of(Committee committee) {
		return new Addressee(true, committee.groupId());
	}

	static Addressee person(String login) {
		return new Addressee(false, login);
	}

	Committee committee() {
		return Committee.ofGroup(name).orElseThrow();
	}
}
