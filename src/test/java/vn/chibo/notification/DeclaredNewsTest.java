package vn.chibo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.MailTable;

/** Every news is declared and a row of docs/mails.md, and nothing else is; none leaves with a gap in it. */
@ChiBoTest
class DeclaredNewsTest {

	@Autowired
	DeclaredNews declared;

	@Test
	void documentNamesEveryNewsAndNothingElse() {
		var told = declared.all().stream().collect(Collectors.groupingBy(
			news -> "| " + news.subject() + " | " + news.about(), TreeMap::new,
			Collectors.flatMapping(news -> news.to().stream().map(DeclaredNewsTest::inTheDocument),
				Collectors.toCollection(TreeSet::new))));

		assertThat(MailTable.news().stream().collect(Collectors.toMap(
			row -> "| " + row.get("Mail") + " | " + row.get("About"),
			row -> new TreeSet<>(List.of(row.get("To").split(", ")))))).isEqualTo(told);
	}

	@Test
	void onlyTasksTheirDeadlinesAndInvitationsAreToldOfWithoutBeingDeclared() throws IOException {
		try (var sources = Files.walk(Path.of("src/main/java"))) {
			assertThat(sources.filter(file -> file.toString().endsWith(".java")).filter(DeclaredNewsTest::writesNotices)
				.map(file -> file.getFileName().toString()))
				.containsExactlyInAnyOrder("News.java", "Notice.java", "TaskNews.java", "ReminderMail.java",
					"InvitationMails.java");
		}
	}

	@Test
	void wordsAreFilledInAsPeopleWriteThem() {
		var notice = news("Từ {ngày}", "Còn {số} việc, {số}, đến ngày {ngày}.").notice("key", null,
			new Words(LocalDate.of(2026, 11, 3), 7));

		assertThat(notice.subject()).isEqualTo("Từ 03/11/2026");
		assertThat(notice.details()).isEqualTo(Map.of("message", "Còn 7 việc, 7, đến ngày 03/11/2026."));
	}

	@Test
	void whatCannotBeFilledInStopsTheStart() {
		var whole = news("Từ {ngày}", "Còn {số} việc.");
		var gap = news("Từ {hôm nay}", "Còn {so} việc.");

		assertThatThrownBy(() -> new DeclaredNews(List.of(() -> List.of(whole), () -> List.of(whole, gap))))
			.hasMessage("News with words that nothing is filled in for: ['Từ {hôm nay}': [hôm nay, so]]");
	}

	private static News<Reader> news(String subject, String sentence) {
		return new News<>(Occasion.NEWS, subject, sentence, Words.class, List.of(Reader.values()));
	}

	private static String inTheDocument(Enum<?> reader) {
		return reader.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static boolean writesNotices(Path source) {
		try {
			return Files.readString(source).contains("new Notice(");
		} catch (IOException unreadable) {
			throw new IllegalStateException(unreadable);
		}
	}

	enum Reader {
		MEMBER
	}

	record Words(@Word("ngày") LocalDate day, @Word("số") int number) {
	}
}
