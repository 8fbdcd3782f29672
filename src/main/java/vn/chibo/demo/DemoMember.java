package vn.chibo.demo;

import java.time.LocalDate;
import vn.chibo.register.Activity;

/**
 * An invented member.
 *
 * @param officialOn null while probationary
 * @param exemptOn null unless exempt
 */
record DemoMember(String personalId, String name, boolean woman, LocalDate bornOn, String ethnicGroup, String religion,
		String cardNumber, DemoUnit branch, String partyGroup, String residence, LocalDate admittedOn,
		LocalDate officialOn, Activity activity, LocalDate exemptOn) {

	boolean mayHoldOffice() {
		return officialOn != null && activity == Activity.ACTIVE;
	}
}
