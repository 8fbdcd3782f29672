package vn.chibo.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What only the person holds who is let in; here nothing but its hash is kept. */
record Secret(String text) {

	/** Without letters and digits that are taken for one another when read from paper. */
	private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";
	private static final int IN_A_LINK = 32;
	/** Sixty bits: nobody finds it by its hash as long as it is good. */
	private static final int ON_PAPER = 12;
	private static final int IN_A_GROUP = 4;
	private static final SecureRandom RANDOM = new SecureRandom();

	static Secret forLink() {
		return new Secret(letters(IN_A_LINK));
	}

	/** In groups, {@code k7mq-2xvp-9dbt}. */
	static Secret forPaper() {
		return new Secret(IntStream.range(0, ON_PAPER / IN_A_GROUP).mapToObj(group -> letters(IN_A_GROUP))
			.collect(Collectors.joining("-")));
	}

	/** As somebody types it from paper: with capitals, blanks, or without the lines between. */
	static Secret typed(String text) {
		return new Secret(text);
	}

	private static String letters(int count) {
		return RANDOM.ints(count, 0, READABLE.length()).mapToObj(READABLE::charAt).map(String::valueOf)
			.collect(Collectors.joining());
	}

	String hash() {
		var plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
				.digest(plain.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	boolean isBehind(String hash) {
		return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
			hash.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public String toString() {
		return "Secret";
	}
}
