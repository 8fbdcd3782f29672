package vn.chibo.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/** Members found by name, or by the whole number of their card or person, among those whom somebody may find. */
@Repository
public class SoughtMembers {

	/** Whoever finds more has to say more; all of these are put in order. */
	public static final int MOST = 1000;

	static final String SELECT = """
		select m.id, m.full_name, m.born_on, m.activity, m.login, m.card_number, o.name as branch, o.path
		from member m join organisation o on o.id = m.branch_id
		where %s and (m.login = :login or (:accounts and m.login is not null)%s)
		fetch first :most rows only
		""";
	static final String BY_NAME = "name_finds(m.full_name, :text)";
	static final String BY_NUMBER = "(m.card_number = :text or m.personal_id = :text)";

	private final JdbcClient jdbc;

	SoughtMembers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the order of the Vietnamese alphabet by given name, but as they come when there are more than {@link #MOST}. */
	public List<Found> find(String text, Among among) {
		var digits = text.replaceAll("[\\s.]", "");
		if (digits.matches("\\d{12}")) {
			return asked(BY_NUMBER, digits, among);
		}
		var name = SoughtName.of(text);
		if (name.isEmpty()) {
			return List.of();
		}
		var found = asked(BY_NAME, name.query(), among);
		return found.size() > MOST ? found : VietnameseOrder.sortedByGivenName(
			found.stream().filter(one -> name.hasAccentsOf(one.fullName())).toList(), Found::fullName);
	}

	private List<Found> asked(String condition, String text, Among among) {
		var below = IntStream.range(0, among.paths().size()).mapToObj(" or o.path like :path%d"::formatted)
			.collect(Collectors.joining());
		var asked = jdbc.sql(SELECT.formatted(condition, below)).param("text", text).param("login", among.login())
			.param("accounts", among.accounts()).param("most", MOST + 1);
		for (int i = 0; i < among.paths().size(); i++) {
			asked = asked.param("path" + i, among.paths().get(i) + "%");
		}
		return asked.query(RecordRows.of(Found.class)).list();
	}

	/**
	 * Whom somebody may find: oneself, those below some organisations, and perhaps all who have an account.
	 *
	 * @param paths of the organisations
	 */
	public record Among(String login, List<String> paths, boolean accounts) {
	}

	/** @param path of the branch in which the member stands, or stood at last */
	public record Found(long id, String fullName, LocalDate bornOn, Activity activity, String login, String cardNumber,
			String branch, String path) {
	}
}
