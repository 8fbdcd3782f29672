package vn.chibo.procedures.admission;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.numbering.Unnumbered;

/** A vote that did not carry the admission makes no decision, and takes no number. */
@Component
class FailedDecisions implements Unnumbered {

	private final AdmissionRoute route;
	private final CountedVotes meetings;

	FailedDecisions(AdmissionRoute route, CountedVotes meetings) {
		this.route = route;
		this.meetings = meetings;
	}

	@Override
	public boolean remains(String caseNumber, String form, Map<String, Object> content) {
		if (!"admission-decide".equals(form)) {
			return false;
		}
		var minutes = new Paper(0, caseNumber, form, "", content, Instant.EPOCH, "", null);
		return !meetings.ofDecider(caseNumber, minutes, route.deciding(caseNumber), "admission",
			minutes.day("decidedOn")).passed();
	}
}
