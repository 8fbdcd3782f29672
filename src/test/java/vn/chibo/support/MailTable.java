package vn.chibo.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of {@code docs/mails.md}, and what the outbox says of the same. */
public final class MailTable {

	private static final Path DOCUMENT = Path.of("docs/mails.md");

	private MailTable() {
	}

	public static List<Map<String, String>> rows(String heading) {
		return MarkdownTable.under(heading, DOCUMENT);
	}

	/** All rows that say what news there are. */
	public static List<Map<String, String>> news() {
		return MarkdownTable.headings(DOCUMENT).stream().flatMap(heading -> rows(heading).stream())
			.filter(row -> row.containsKey("Mail")).distinct().toList();
	}

	/** Of each mail about news: what it is about, and the roles of those whom it goes to. */
	public static Map<String, String> news(String heading) {
		var news = new TreeMap<String, String>();
		rows(heading).forEach(row -> news.put(row.get("Mail"), row.get("About") + " to "
			+ new TreeSet<>(List.of(row.get("To").split(", ")))));
		return news;
	}

	/**
	 * The same from the outbox.
	 *
	 * @param keys     how the keys of these mails begin
	 * @param role     the role of a login, which is null for somebody without one, and of the organisation, which is null
	 *                 for a mail to a member by name
	 */
	public static Map<String, String> sent(JdbcClient jdbc, List<String> keys, BiFunction<String, Long, String> role) {
		var roles = new TreeMap<String, Set<String>>();
		keys.forEach(key -> jdbc.sql("""
			select p.subject, p.occasion, p.organisation_id, m.login from outgoing_mail p join member m on m.id = p.recipient_id
			where p.template in ('news', 'newsOfNoCase') and p.mail_key like ?
			""").param(key + "%").query((row, number) -> roles.computeIfAbsent(
			row.getString("subject").replaceAll("\\b20\\d\\d\\b", "{năm}") + "\n" + row.getString("occasion"),
			any -> new TreeSet<>())
			.add(role.apply(row.getString("login"), row.getObject("organisation_id", Long.class))))
			.list());
		var sent = new TreeMap<String, String>();
		roles.forEach((mail, to) -> sent.merge(mail.split("\n")[0], mail.split("\n")[1] + " to " + to,
			(one, other) -> one + " and " + other));
		return sent;
	}
}
