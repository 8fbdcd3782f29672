package vn.chibo.rulebook;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.Refusal;
import vn.chibo.rules.AlreadySaid;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.Proposals;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;

/** Where everybody who is logged in reads the rules: topic by topic, rule by rule. */
@Controller
class RuleBookPages {

	static final String RULE = "/rules/{folder:[A-Za-z]{1,40}}/{table:[A-Za-z0-9_]{1,100}}/{row:[A-Za-z0-9_]{1,100}}";

	private final RuleBook book;
	private final RuleWords words;
	private final RuleLines lines;
	private final NewerTexts newer;
	private final Holding holding;
	private final Proposals proposals;
	private final ProposalLines proposalLines;
	private final TouchedCases cases;
	private final Readers readers;
	private final Clock clock;

	RuleBookPages(RuleBook book, RuleWords words, RuleLines lines, NewerTexts newer, Holding holding,
			Proposals proposals, ProposalLines proposalLines, TouchedCases cases, Readers readers, Clock clock) {
		this.book = book;
		this.words = words;
		this.lines = lines;
		this.newer = newer;
		this.holding = holding;
		this.proposals = proposals;
		this.proposalLines = proposalLines;
		this.cases = cases;
		this.readers = readers;
		this.clock = clock;
	}

	@GetMapping("/rules")
	String topics(Principal person, Model model) {
		var reader = readers.of(person.getName());
		var topics = new LinkedHashMap<String, List<RuleSheet>>();
		book.sheets().forEach(sheet -> topics.computeIfAbsent(sheet.folder(), first -> new ArrayList<>()).add(sheet));
		model.addAttribute("topics", topics.entrySet().stream().map(topic -> new Topic(topic.getKey(),
			words.folder(topic.getKey()), topic.getValue().stream().map(RuleSheet::title).toList())).toList());
		var said = proposals.all().stream()
			.filter(one -> one.isOpen() || one.holdsOrWill(LocalDate.now(clock))).toList();
		var rows = proposals.rowsOf(said);
		var open = said.stream().filter(Proposal::isOpen).toList();
		model.addAttribute("texts", newer.waitingFor(reader, open, rows));
		var proposed = proposalLines.of(said, rows, reader);
		model.addAttribute("open", proposed.stream().filter(ProposalLine::open).toList());
		model.addAttribute("holding", proposed.stream().filter(one -> !one.open()).toList());
		model.addAttribute("withoutRow", holding.withoutRow());
		model.addAttribute("reader", reader);
		model.addAttribute("scopes", Scope.of(reader));
		return "rules";
	}

	@GetMapping("/rules/{folder:[A-Za-z]{1,40}}")
	String topic(@PathVariable String folder, Principal person, Model model) {
		var reader = readers.of(person.getName());
		var sheets = book.sheets().stream().filter(sheet -> sheet.folder().equals(folder)).toList();
		if (sheets.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("title", words.folder(folder));
		model.addAttribute("tables", sheets.stream().map(sheet -> new Table(sheet.title(), lines.of(sheet, reader)))
			.toList());
		addUse(sheets.get(0), reader, model);
		return "rules-topic";
	}

	@GetMapping(RULE)
	String rule(@PathVariable String folder, @PathVariable String table, @PathVariable String row, Principal person,
			Model model) {
		var reader = readers.of(person.getName());
		var sheet = sheet(folder, table);
		model.addAttribute("change", ChangeForm.empty());
		return rule(sheet, row(sheet, row), reader, model);
	}

	/** The page of a rule, beside whatever was filled in. */
	String rule(RuleSheet sheet, Row row, Reader reader, Model model) {
		model.addAttribute("topic", words.folder(sheet.folder()));
		model.addAttribute("sheet", sheet);
		model.addAttribute("line", lines.of(sheet, row, reader));
		model.addAttribute("shipped", lines.shipped(sheet, row));
		var said = proposals.of(sheet.table(), row.id());
		var rows = proposals.rowsOf(said);
		model.addAttribute("history", proposalLines.of(said, rows, reader));
		model.addAttribute("shippedAnew", said.stream().filter(one -> one.holdsOrWill(LocalDate.now(clock)))
			.flatMap(one -> rows.get(one.id()).stream())
			.filter(one -> one.table().equals(sheet.table()) && one.row().equals(row.id()))
			.anyMatch(one -> !one.shipped().equals(row.cells())));
		model.addAttribute("figures", reader.mayChange(sheet) ? figures(sheet, row, reader) : List.of());
		model.addAttribute("scopes", Scope.of(reader, sheet));
		model.addAttribute("mayChange", reader.mayChange(sheet));
		addUse(sheet, reader, model);
		return "rule";
	}

	/** Those that the page offers to change. */
	List<Figure> figures(RuleSheet sheet, Row row, Reader reader) {
		return Figure.of(sheet, holding.cells(sheet, row, reader.placesOf(sheet).get(0), LocalDate.now(clock)));
	}

	/** The proposal that stands, with the proposal that stands in the way, if that is why. */
	static Map<String, Object> refused(Refusal refusal) {
		return refusal instanceof AlreadySaid said
			? Map.of("refusal", said.getMessage(), "rival", said.proposalId())
			: Map.of("refusal", refusal.getMessage());
	}

	private void addUse(RuleSheet sheet, Reader reader, Model model) {
		model.addAttribute("processes", sheet.processes().values());
		model.addAttribute("cases", cases.open(sheet.processes().keySet(), reader.places()));
	}

	RuleSheet sheet(String folder, String table) {
		return book.sheets().stream().filter(sheet -> sheet.folder().equals(folder) && sheet.table().equals(table))
			.findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	Row row(RuleSheet sheet, String row) {
		return sheet.row(row).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** A folder of tables. */
	record Topic(String folder, String name, List<String> tables) {
	}

	/** One table with its rules. */
	record Table(String title, List<RuleLine> lines) {
	}
}
