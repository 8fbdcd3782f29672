package vn.chibo.meetings;

import vn.chibo.workflow.models.RealTables;

/** The rules as they are shipped, without an application around them. */
public final class MeetingRulesOfTests {

	private MeetingRulesOfTests() {
	}

	public static MeetingRules shipped() {
		return new MeetingRules(RealTables.tables());
	}
}
