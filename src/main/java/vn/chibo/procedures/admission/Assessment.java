package vn.chibo.procedures.admission;

import java.util.List;
import vn.chibo.procedures.admission.EligibilityRules.Finding;
import vn.chibo.procedures.admission.EligibilityRules.Verdict;

/** Every reason that the rules give about one applicant on one day. */
record Assessment(List<Finding> findings) {

	/** Whether some reason stands against going on. */
	boolean isHeld() {
		return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.HOLD);
	}
}
