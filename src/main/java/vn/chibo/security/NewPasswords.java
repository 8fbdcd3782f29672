package vn.chibo.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chibo.base.Folded;
import vn.chibo.register.Member;
import vn.chibo.register.Members;

/** What is asked of a password that somebody chooses: long enough, and none that is tried first. */
@Component
public class NewPasswords {

	private static final int SHORTEST = 10;
	private static final int LONGEST = 64;
	/** BCrypt takes no more, and an accented letter has two or three. */
	private static final int MOST_BYTES = 72;
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final int LONGEST_REPEATED = 8;
	private static final int FEWEST_SIGNS = 4;
	/** What people put around a word to make it a password. */
	private static final Pattern AROUND = Pattern.compile("^[^a-z]+|[^a-z]+$");

	private final Members members;
	private final Set<String> common = common();

	NewPasswords(Members members) {
		this.members = members;
	}

	/** Why it is not taken, in a sentence. */
	public Optional<String> refusal(String login, String typed, String typedAgain) {
		var password = NormalizedPasswords.normal(typed);
		if (password.length() < SHORTEST || password.length() > LONGEST) {
			return Optional.of("Mật khẩu mới cần từ " + SHORTEST + " đến " + LONGEST + " ký tự.");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("Mật khẩu mới quá dài vì có nhiều chữ có dấu; hãy bớt chữ hoặc bớt dấu.");
		}
		if (isGuessed(password, login)) {
			return Optional
				.of("Mật khẩu mới quá dễ đoán, vì nhiều người dùng, lặp đi lặp lại hoặc giống tên của đồng chí; hãy chọn mật "
					+ "khẩu khác, chẳng hạn ghép bốn từ không liên quan với nhau.");
		}
		return password.equals(NormalizedPasswords.normal(typedAgain)) ? Optional.empty()
			: Optional.of("Hai lần nhập mật khẩu mới chưa giống nhau; hãy nhập lại.");
	}

	private boolean isGuessed(String password, String login) {
		var plain = plain(password);
		var word = AROUND.matcher(plain).replaceAll("");
		return plain.chars().distinct().count() < FEWEST_SIGNS || isRepeated(plain)
			|| word.length() > plain.length() / 2 && isRepeated(word)
			|| common.contains(plain) || common.contains(word)
			|| word.equals(AROUND.matcher(login).replaceAll("")) || plain.equals(login)
			|| members.findByLogin(login).map(Member::fullName).map(NewPasswords::plain).filter(word::equals)
				.isPresent();
	}

	/** A word of few signs, again and again, the last time perhaps not whole. */
	private static boolean isRepeated(String text) {
		return IntStream.rangeClosed(1, Math.min(LONGEST_REPEATED, text.length() / 2))
			.anyMatch(length -> text.startsWith(text.substring(length)));
	}

	private static String plain(String text) {
		return BLANKS.matcher(Folded.plain(text)).replaceAll("");
	}

	private static Set<String> common() {
		try {
			return new ClassPathResource("common-passwords.txt").getContentAsString(StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank() && !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
