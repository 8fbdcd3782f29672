package vn.chibo.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Folded;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;

/** Logins for members who have none: the given name and what the others begin with, and a number for the next one. */
@Repository
public class Logins {

	private static final Pattern LOGIN = Pattern.compile("[a-z0-9]{3,30}");
	private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
	private static final String WHY = "Cấp tên đăng nhập";
	private static final int LONGEST = 20;
	private static final int SHORTEST = 3;

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final Signing signing;

	Logins(JdbcClient jdbc, JdbcTemplate batches, Signing signing) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.signing = signing;
	}

	/** {@code hieunv} for Nguyễn Văn Hiếu, {@code hieunv2} for the next one. */
	public String proposal(String fullName, String reserved) {
		return free(stem(fullName), taken(reserved));
	}

	/** A member who has one keeps it: tasks, drafts and papers name it. */
	@Transactional
	public void give(long memberId, String login) {
		if (!LOGIN.matcher(login).matches()) {
			throw new Refusal(
				"Tên đăng nhập cần từ 3 đến 30 ký tự, chỉ gồm chữ thường không dấu và chữ số; hãy ghi lại.");
		}
		if (jdbc.sql("update member set login = :login, " + Signature.SET_NAMED + " where id = :id and login is null")
			.param("login", login).param("id", memberId).params(signing.atPage(WHY).named()).update() != 1) {
			throw new Refusal("Đảng viên này đã có tên đăng nhập; hãy tải lại trang.");
		}
	}

	/** Each of these who has none is given what would be proposed. */
	@Transactional
	public void giveAll(Collection<Long> memberIds, String reserved) {
		if (memberIds.isEmpty()) {
			return;
		}
		var taken = taken(reserved);
		var without = jdbc.sql("select id, full_name from member where id in (:ids) and login is null order by id")
			.param("ids", memberIds).query(RecordRows.of(Nameless.class)).list();
		var signature = signing.atPage(WHY);
		batches.batchUpdate("update member set login = ?, " + Signature.SET + " where id = ? and login is null", without
			.stream()
			.map(one -> {
				var login = free(stem(one.fullName), taken);
				taken.add(login);
				return Stream.of(new Object[] {login}, signature.values(), new Object[] {one.id}).flatMap(Stream::of)
					.toArray();
			}).toList());
	}

	private Set<String> taken(String reserved) {
		var taken = new HashSet<>(jdbc.sql("select login from member where login is not null").query(String.class)
			.list());
		taken.add(reserved);
		return taken;
	}

	private static String free(String stem, Set<String> taken) {
		var login = stem;
		for (int number = 2; taken.contains(login); number++) {
			login = stem + number;
		}
		return login;
	}

	static String stem(String fullName) {
		var words = List.of(NO_LETTERS.matcher(Folded.plain(fullName)).replaceAll(" ").strip().split(" "));
		var login = new StringBuilder(words.get(words.size() - 1));
		words.subList(0, words.size() - 1).forEach(word -> login.append(word, 0, 1));
		login.setLength(Math.min(login.length(), LONGEST));
		while (login.length() < SHORTEST) {
			login.append("dv");
		}
		return login.toString();
	}

	private record Nameless(long id, String fullName) {
	}
}
