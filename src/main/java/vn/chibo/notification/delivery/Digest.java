package vn.chibo.notification.delivery;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.notification.Mail;
import vn.chibo.notification.Occasion;

/** Several notices in one mail: what comes near, what is new to do, what has happened. */
record Digest(List<Line> warnings, List<Line> tasks, List<Line> news) {

	/** So many tasks of one kind stand in it one by one; more are one line. */
	private static final int SINGLY = 3;

	static Digest of(List<Mail> mails, Function<Mail, String> link, String home) {
		var tasks = mails.stream().filter(mail -> mail.taskId() != null).toList();
		var warnings = mails.stream().filter(mail -> mail.occasion() == Occasion.WARNING).toList();
		var news = mails.stream().filter(mail -> !tasks.contains(mail) && !warnings.contains(mail)).toList();
		return new Digest(
			warnings.stream().flatMap(mail -> mail.details().getOrDefault("lines", mail.subject()).lines())
				.map(line -> new Line(line, null)).toList(),
			tasks.stream().collect(groupingBy(Digest::kind, LinkedHashMap::new, collectingAndThen(toList(),
				alike -> lines(alike, link, home)))).values().stream().flatMap(List::stream).toList(),
			news.stream().map(mail -> new Line(said(mail), null)).toList());
	}

	/** Above the mail. */
	String subject() {
		var parts = new ArrayList<String>();
		Stream.of(Map.entry(tasks.stream().mapToInt(Line::count).sum(), "việc mới"), Map.entry(warnings.size(),
			"mục sắp đến hạn"), Map.entry(news.size(), "tin")).filter(part -> part.getKey() > 0)
			.forEach(part -> parts.add(part.getKey() + " " + part.getValue()));
		return "Chi Bộ: " + String.join(", ", parts);
	}

	private static List<String> kind(Mail task) {
		return List.of(task.details().get("task"), Objects.toString(task.details().get("committee"), ""),
			Objects.toString(task.details().get("vacant"), ""));
	}

	private static List<Line> lines(List<Mail> alike, Function<Mail, String> link, String home) {
		if (alike.size() > SINGLY) {
			return List.of(new Line("%s: %d hồ sơ%s".formatted(alike.get(0).details().get("task"), alike.size(),
				committee(alike.get(0))), home, alike.size()));
		}
		return alike.stream().map(mail -> new Line("%s, hồ sơ %s%s%s".formatted(mail.details().get("task"),
			mail.caseNumber(),
			mail.details().containsKey("due") ? ", hạn " + MailTexts.day(mail.details().get("due")) : "",
			committee(mail)), link.apply(mail))).toList();
	}

	private static String committee(Mail mail) {
		var name = mail.details().get("committee");
		return name == null ? "" : mail.details().containsKey("vacant") ? " (thay " + name + " đang khuyết)"
			: " (" + name + ")";
	}

	private static String said(Mail news) {
		var due = news.details().get("due");
		return "%s%s: %s%s%s".formatted(news.subject(), news.caseNumber() == null ? "" : ", hồ sơ " + news.caseNumber(),
			news.details().getOrDefault("message", ""), due == null ? "" : " Hạn: " + MailTexts.day(due) + ".",
			news.details().getOrDefault("lines", "").lines().collect(joining("; ", " ", "")).stripTrailing());
	}

	/**
	 * A line of the mail.
	 *
	 * @param link  null where there is nothing to open
	 * @param count how many tasks it stands for
	 */
	record Line(String text, String link, int count) {

		Line(String text, String link) {
			this(text, link, 1);
		}
	}
}
