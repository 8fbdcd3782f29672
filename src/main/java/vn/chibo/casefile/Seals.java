package vn.chibo.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Seals the content of a paper or a draft into its place. It opens nowhere else. */
@Component
class Seals {

	private final CaseKeys keys;

	Seals(CaseKeys keys) {
		this.keys = keys;
	}

	Sealed seal(Place place, String content) {
		return new Sealed(keys.current(), keys.seal(place.path(), content.getBytes(StandardCharsets.UTF_8)));
	}

	/** @throws SealBroken when the content was changed or comes from elsewhere */
	String open(Place place, Sealed sealed) {
		try {
			return new String(keys.open(sealed.key(), place.path(), sealed.content()), StandardCharsets.UTF_8);
		} catch (GeneralSecurityException broken) {
			throw new SealBroken(place, sealed.key(), broken);
		}
	}

	Sealed anew(Place place, Sealed sealed) {
		return seal(place, open(place, sealed));
	}

	/**
	 * Where a content belongs.
	 *
	 * @param path no two places have the same
	 */
	record Place(String path, String description) {

		static Place ofPaper(String caseNumber, String form, int position) {
			return new Place(String.join("/", caseNumber, form, Integer.toString(position)),
				"Paper " + position + " of case " + caseNumber);
		}

		static Place ofDraft(String caseNumber, String name) {
			return new Place(String.join("/", "draft", caseNumber, name), "A draft of case " + caseNumber);
		}
	}

	/** @param key the id of the key */
	record Sealed(String key, byte[] content) {
	}

	static class SealBroken extends RuntimeException {

		SealBroken(Place place, String key, Throwable cause) {
			super("%s does not open with key '%s'".formatted(place.description(), key), cause);
		}
	}
}
