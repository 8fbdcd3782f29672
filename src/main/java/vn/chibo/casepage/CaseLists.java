package vn.chibo.casepage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.DeclaredStates;
import vn.chibo.casefile.reading.CaseReaders;
import vn.chibo.casefile.reading.HandledCases;
import vn.chibo.casefile.reading.HandledCases.Handled;
import vn.chibo.casefile.reading.HandledCases.Which;

/** The cases that somebody finds again, in words; the number of statements does not grow with the cases. */
@Component
@Transactional(readOnly = true)
class CaseLists {

	static final int SHOWN = 50;

	private final HandledCases cases;
	private final CaseReaders readers;
	private final CaseModels models;
	private final DeclaredStates states;
	private final Clock clock;

	CaseLists(HandledCases cases, CaseReaders readers, CaseModels models, DeclaredStates states, Clock clock) {
		this.cases = cases;
		this.readers = readers;
		this.models = models;
		this.states = states;
		this.clock = clock;
	}

	/** One page of them, and one line more when there is another page. */
	List<Line> page(String login, Which which, int page) {
		return inWords(cases.page(readers.of(login), which, (page - 1) * SHOWN, SHOWN + 1));
	}

	/** Those with the text in their number, in the name of the person or of the place. */
	List<Line> find(String login, Which which, String text) {
		return inWords(cases.find(readers.of(login), which, text, SHOWN + 1));
	}

	/** What the procedures are called of which there can be cases, by key. */
	Map<String, String> procedures() {
		return models.names(states.procedures());
	}

	private List<Line> inWords(List<Handled> found) {
		var names = procedures();
		return found.stream().map(one -> new Line(one.number(), names.get(one.procedure()), states.inWords(one.file()),
			one.closedAt() == null, one.name(), one.place(), day(one.openedAt()), day(one.closedAt()))).toList();
	}

	private LocalDate day(Instant moment) {
		return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
	}

	/**
	 * @param name     absent where the reader may not know it, and in the case of an organisation
	 * @param closedOn absent while the case is open
	 */
	record Line(String number, String procedure, String state, boolean open, String name, String place,
			LocalDate openedOn, LocalDate closedOn) {
	}
}
