package vn.chibo.casefile;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the steps of all procedures do to their cases. */
@Component
public class CaseSteps {

	private final CaseFiles caseFiles;
	private final Papers papers;
	private final Clock clock;

	CaseSteps(CaseFiles caseFiles, Papers papers, Clock clock) {
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.clock = clock;
	}

	/** A step that is taken today in the case. */
	public CaseStep at(String caseNumber) {
		return new CaseStep(caseNumber, LocalDate.now(clock), caseFiles, papers);
	}
}
