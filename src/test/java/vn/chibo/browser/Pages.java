package vn.chibo.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openqa.selenium.By;

/** All pages of ours that somebody can walk to from the first one, one of each kind, on a desk and on a telephone. */
final class Pages {

	private static final List<Integer> WIDTHS = List.of(1300, 360);
	private static final String LINKS = """
		return [...document.querySelectorAll('a[href]')].filter(link => link.origin === location.origin
			&& !link.hasAttribute('download') && !/^[/](camunda|task)[/]|^[/]logout|[.](xlsx|png)$|template|[/]correct$/.test(link.pathname))
			.map(link => link.pathname + link.search)""";

	private Pages() {
	}

	/** What is wrong with which page; the person stands on the last one, on a desk. */
	static Map<String, List<String>> faults(Tasklist person) {
		var faults = new LinkedHashMap<String, List<String>>();
		var kinds = new TreeSet<>(Set.of("/"));
		var open = new ArrayDeque<>(List.of("/"));
		while (!open.isEmpty()) {
			var page = open.remove();
			for (var width : WIDTHS) {
				Axe.screen(person.browser(), width);
				person.visit(page);
				var found = new ArrayList<>(Axe.faults(person.browser()));
				if (!page.equals("/") && person.browser().findElements(By.cssSelector("a[href='/']")).isEmpty()) {
					found.add("no way home");
				}
				if (!found.isEmpty()) {
					faults.put(page + " at " + width, found);
				}
			}
			links(person).stream().filter(link -> kinds.add(link.replaceAll("\\d+|(?<=/rules/).*|[?].*", "#")))
				.forEach(open::add);
		}
		Axe.screen(person.browser(), WIDTHS.get(0));
		return faults;
	}

	@SuppressWarnings("unchecked")
	private static List<String> links(Tasklist person) {
		return (List<String>) person.browser().executeScript(LINKS);
	}
}
