package vn.chibo.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chibo.support.PageVisitor;

/** A branch committee writes about everybody at the page of its meeting: all of them are good, and all agree. */
class MeetingAtItsPage {

	private static final Pattern SEEN = Pattern.compile("data-seen=\"([^\"]+)\"");
	private static final Pattern MEMBER = Pattern.compile("data-load=\"([^\"]+/member/[A-Z0-9-]+)\"");
	private static final Pattern CRITERION = Pattern
		.compile("nhiều nhất (\\d+)\\)</label>\\s*<input[^>]* name=\"points\\.(\\w+)\"");

	private static final String OF_LEADERS = "\"unitDone\": 100, \"unitExceeded\": 10,";

	private final PageVisitor pages;

	MeetingAtItsPage(PageVisitor pages) {
		this.pages = pages;
	}

	void isHeld(String secretary, LocalDate day) {
		var page = pages.opens(secretary, "/review/meeting").getRedirectedUrl();
		var shown = pages.body(secretary, page);
		saves(secretary, page + "/attendance", shown, "{\"metOn\": \"%s\"}".formatted(day));
		MEMBER.matcher(shown).results().map(member -> member.group(1)).forEach(member -> {
			var sheet = pages.body(secretary, member);
			var points = CRITERION.matcher(sheet).results().map(MeetingAtItsPage::mostOf)
				.collect(Collectors.joining(", "));
			saves(secretary, member, sheet, """
				{"points": {%s}, "tasksDone": 100, "tasksLate": 0, "tasksExceeded": 10, "priorFaultsFixed": 100, %s
				 "discipline": "NONE", "level": "GOOD", "reason": "Theo kết quả công việc cả năm.", "remarks": "Tận tụy."}
				""".formatted(points, sheet.contains("name=\"unitDone\"") ? OF_LEADERS : ""));
		});
		assertThat(pages.saves(secretary, page + "/unanimous", "{}").getStatus()).isEqualTo(200);
	}

	private static String mostOf(MatchResult criterion) {
		return "\"%s\": %d".formatted(criterion.group(2), Integer.parseInt(criterion.group(1)) * 4 / 5);
	}

	private void saves(String secretary, String address, String shown, String sheet) {
		var seen = SEEN.matcher(shown);
		var answer = pages.saves(secretary, address,
			"{\"seen\": %s, \"sheet\": %s}".formatted(seen.find() ? "\"" + seen.group(1) + "\"" : "null", sheet));
		assertThat(answer.getStatus()).as(PageVisitor.text(answer)).isEqualTo(200);
	}
}
