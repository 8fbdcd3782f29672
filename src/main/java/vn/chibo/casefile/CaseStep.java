package vn.chibo.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.chibo.base.Refusal;

/** One step of a procedure in one case: what it reads there, what it files there, and where it leads. */
public final class CaseStep {

	private final String caseNumber;
	private final LocalDate today;
	private final CaseFiles caseFiles;
	private final Papers papers;

	CaseStep(String caseNumber, LocalDate today, CaseFiles caseFiles, Papers papers) {
		this.caseNumber = caseNumber;
		this.today = today;
		this.caseFiles = caseFiles;
		this.papers = papers;
	}

	public CaseFile caseFile() {
		return caseFiles.get(caseNumber);
	}

	public LocalDate today() {
		return today;
	}

	/** The newest paper of a form, without which the model does not come here. */
	public Paper paper(String form) {
		return papers.latest(caseNumber, form).orElseThrow();
	}

	/** What the newest paper of a form states. */
	public StatedDay day(String form, String field) {
		return day(paper(form), field);
	}

	public StatedDay day(Paper paper, String field) {
		return new StatedDay(paper.day(field), today);
	}

	/** Files what no person wrote. */
	public void file(String form, String title, Map<String, Object> content) {
		papers.file(caseNumber, form, title, content, Papers.SYSTEM, null);
	}

	/** @throws Refusal when the case stands where this may not follow: somebody was faster, or it comes out of order */
	public void advance(CaseState to) {
		caseFiles.advance(caseNumber, to);
	}

	/** Closes the case; whatever somebody was still writing about it goes with it. */
	public void end(CaseState as) {
		caseFiles.close(caseNumber, as);
	}

	/** The organisations take part in the case from now on. */
	public void involve(Collection<Long> organisations) {
		caseFiles.involve(caseNumber, organisations);
	}

	/** Tells whoever waits for it in this case. */
	public void tell(String message) {
		caseFiles.tell(caseNumber, message);
	}
}
