package vn.chibo.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Seals the content of a paper into its place: case, form and position. It opens nowhere else. */
@Component
class Seals {

	private final CaseKeys keys;

	Seals(CaseKeys keys) {
		this.keys = keys;
	}

	Sealed seal(String caseNumber, String form, int position, String content) {
		return new Sealed(keys.current(), keys.seal(place(caseNumber, form, position),
			content.getBytes(StandardCharsets.UTF_8)));
	}

	/** @throws SealBroken when the content was changed or comes from elsewhere */
	String open(String caseNumber, String form, int position, Sealed sealed) {
		try {
			return new String(keys.open(sealed.key(), place(caseNumber, form, position), sealed.content()),
				StandardCharsets.UTF_8);
		} catch (GeneralSecurityException broken) {
			throw new SealBroken(caseNumber, position, sealed.key(), broken);
		}
	}

	private static String place(String caseNumber, String form, int position) {
		return String.join("/", caseNumber, form, Integer.toString(position));
	}

	/** @param key the id of the key */
	record Sealed(String key, byte[] content) {
	}

	static class SealBroken extends RuntimeException {

		SealBroken(String caseNumber, int position, String key, Throwable cause) {
			super("Paper %d of case %s does not open with key '%s'".formatted(position, caseNumber, key), cause);
		}
	}
}
