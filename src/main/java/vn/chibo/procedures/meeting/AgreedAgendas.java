package vn.chibo.procedures.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.meeting.sheet.AgreedAgenda;

/** The agenda as the committee wrote it last: a line each. */
@Component
class AgreedAgendas implements AgreedAgenda {

	private final Papers papers;

	AgreedAgendas(Papers papers) {
		this.papers = papers;
	}

	@Override
	public Optional<Agreed> of(String caseNumber) {
		return newest(papers, caseNumber, Registration.START, Registration.FORM, "meeting-agree")
			.filter(paper -> paper.has("agenda"))
			.map(paper -> new Agreed(paper.text("agenda").lines().map(String::strip).filter(line -> !line.isEmpty())
				.toList(), paper.text("draft")));
	}

	/** The paper that was filed last of some forms. */
	static Optional<Paper> newest(Papers papers, String caseNumber, String... forms) {
		return papers.of(caseNumber, List.of(forms)).stream().reduce((earlier, later) -> later);
	}
}
