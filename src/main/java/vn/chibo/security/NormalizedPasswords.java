package vn.chibo.security;

import java.text.Normalizer;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords as they are meant: a phone may send an accented letter in two pieces, a computer in one. */
record NormalizedPasswords(PasswordEncoder encoder) implements PasswordEncoder {

	static String normal(CharSequence typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC);
	}

	@Override
	public String encode(CharSequence password) {
		return encoder.encode(normal(password));
	}

	@Override
	public boolean matches(CharSequence password, String hash) {
		return encoder.matches(normal(password), hash);
	}
}
