package vn.chibo.procedures.admission.probation;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.numbering.Unnumbered;
import vn.chibo.procedures.admission.AdmissionRoute;
import vn.chibo.procedures.admission.CountedVotes;

/** A vote that did not carry what was put to it makes no decision, and takes no number. */
@Component
class FailedRecognitions implements Unnumbered {

	private final Probations probations;
	private final AdmissionRoute route;
	private final CountedVotes meetings;

	FailedRecognitions(Probations probations, AdmissionRoute route, CountedVotes meetings) {
		this.probations = probations;
		this.route = route;
		this.meetings = meetings;
	}

	@Override
	public boolean remains(String caseNumber, String form, Map<String, Object> content) {
		if (!"admission-decideRecognition".equals(form)) {
			return false;
		}
		var minutes = new Paper(0, caseNumber, form, "", content, Instant.EPOCH, "", null);
		return !meetings.ofDecider(caseNumber, minutes, route.recognising(probations.get(caseNumber)), "probation",
			minutes.day("decidedOn")).passed();
	}
}
