package vn.chibo.procedures.memberchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.casefile.Paper;

/** What is asked for, as it stands on the papers of the case. */
record Proposal(List<Paper> papers) {

	static final String START = "memberchange-start";
	static final String COMPARISON = "memberchange-comparison";
	/** The label of the field in which the new value is written. */
	static final String FIELD = "Giá trị mới";
	private static final String CONFIRM = "memberchange-confirm";
	private static final String SUPPLEMENT = "memberchange-supplement";

	/** By its name in the register. */
	String column() {
		return start().text("column");
	}

	/** The new value as it was typed last; empty to have nothing there. */
	String written() {
		return newest(SUPPLEMENT).orElseGet(this::start).text("newValue");
	}

	/** What the register had when it was proposed, in the words of people. */
	String before() {
		return newest(COMPARISON).orElseThrow().text("before");
	}

	/** What the department knows to stand there; null when it has compared what was changed meanwhile. */
	String known() {
		return newest(CONFIRM).filter(paper -> paper.text("compared").equals("true")).isPresent() ? null : before();
	}

	/** The new value in the words of people. */
	String after() {
		return newest(COMPARISON).orElseThrow().text("after");
	}

	/** Why, and what was added to it when it came back. */
	String reasons() {
		return Stream.concat(Stream.of(start().text("reason")), papers.stream()
			.filter(paper -> paper.form().equals(SUPPLEMENT)).map(paper -> paper.text("remarks")))
			.collect(Collectors.joining("\n\n"));
	}

	/** What the department wrote when it sent the proposal back; empty when it did not. */
	String returned() {
		return newest(CONFIRM).map(paper -> paper.text("returnReason")).orElse("");
	}

	private Paper start() {
		return newest(START).orElseThrow();
	}

	private Optional<Paper> newest(String form) {
		return papers.stream().filter(paper -> paper.form().equals(form)).reduce((earlier, later) -> later);
	}
}
