package vn.chibo.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.support.PageVisitor;

/** Whoever has work in a case opens its page, and papers of each kind that were filed with an earlier version. */
class CasesAtTheirPages {

	private static final Pattern PAPER = Pattern.compile("href=\"(/case/[A-Z0-9-]+/papers/\\d+)\"");
	/** So many papers of a form are opened. */
	private static final int ENOUGH = 3;

	private final PageVisitor pages;
	/** By the address of their pages. */
	private final Map<String, Paper> earlier;
	private final Set<String> opened = new HashSet<>();
	private final Map<String, Integer> openedOfForm = new HashMap<>();

	CasesAtTheirPages(PageVisitor pages, Papers papers, List<EarlierCase> cases) {
		this.pages = pages;
		earlier = cases.stream().map(EarlierCase::number).flatMap(number -> papers.headings(number).stream()
			.map(heading -> Map.entry("/case/%s/papers/%d".formatted(number, heading.position()),
				papers.at(number, heading.position()).orElseThrow())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	void areOpenedBy(String login, String caseNumber) {
		if (opened.add(login + " " + caseNumber)) {
			var page = pages.opens(login, "/case/" + caseNumber);
			assertThat(page.getStatus()).as("%s of %s", caseNumber, login).isEqualTo(200);
			PAPER.matcher(PageVisitor.text(page)).results().map(paper -> paper.group(1)).filter(earlier::containsKey)
				.filter(this::isOfAnyInterest).forEach(paper -> reads(login, paper));
		}
	}

	/** Of forms that nobody had before his eyes who has work. */
	void othersAreOpenedByTheirAuthors() {
		earlier.forEach((address, paper) -> {
			if (!openedOfForm.containsKey(paper.form()) && pages.status(paper.filedBy(), address) == 200) {
				openedOfForm.put(paper.form(), 1);
				reads(paper.filedBy(), address);
			}
		});
	}

	private boolean isOfAnyInterest(String paper) {
		return openedOfForm.merge(earlier.get(paper).form(), 1, Integer::sum) <= ENOUGH;
	}

	/** What was written stands there, whatever the form of today asks for. */
	private void reads(String login, String paper) {
		var shown = pages.body(login, paper);
		assertThat(texts(earlier.get(paper).content().values())).as(paper)
			.allSatisfy(text -> assertThat(shown).contains(HtmlUtils.htmlEscape(text, "UTF-8")));
	}

	/** Sentences; what was chosen is said in words on the page. */
	private static Stream<String> texts(Collection<?> values) {
		return values.stream().flatMap(value -> value instanceof Map<?, ?> row ? texts(row.values())
			: value instanceof Collection<?> several ? texts(several) : Stream.of(String.valueOf(value)))
			.filter(text -> text.contains(" "));
	}

	/** The forms of which a paper was opened. */
	Set<String> formsRead() {
		return openedOfForm.keySet();
	}

	/** The forms of which there are papers. */
	Set<String> formsFiled() {
		return earlier.values().stream().map(Paper::form).collect(Collectors.toSet());
	}
}
