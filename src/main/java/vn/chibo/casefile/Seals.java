package vn.chibo.casefile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** Seals the content of a paper, a draft or an attachment into its place. It opens nowhere else. */
@Component
public class Seals {

	private final CaseKeys keys;

	Seals(CaseKeys keys) {
		this.keys = keys;
	}

	Sealed seal(Context context, String content) {
		return sealBytes(context, content.getBytes(StandardCharsets.UTF_8));
	}

	public Sealed sealBytes(Context context, byte[] content) {
		return new Sealed(keys.current(), keys.seal(context.path(), content));
	}

	/** @throws SealBroken when the content was changed or comes from elsewhere */
	public String open(Context context, Sealed sealed) {
		return new String(openBytes(context, sealed), StandardCharsets.UTF_8);
	}

	/** @throws SealBroken as {@link #open} */
	public byte[] openBytes(Context context, Sealed sealed) {
		try {
			return keys.open(sealed.key(), context.path(), sealed.content());
		} catch (GeneralSecurityException broken) {
			throw new SealBroken(context, sealed.key(), broken);
		}
	}

	public Sealed anew(Context context, Sealed sealed) {
		return sealBytes(context, openBytes(context, sealed));
	}

	/**
	 * What a content is sealed together with: where it belongs.
	 *
	 * @param path no two contents have the same
	 */
	public record Context(String path, String description) {

		public static Context ofPaper(String caseNumber, String form, int position) {
			return new Context(String.join("/", caseNumber, form, Integer.toString(position)),
				"Paper " + position + " of case " + caseNumber);
		}

		public static Context ofAttachment(String caseNumber, int position) {
			return new Context(String.join("/", "attachment", caseNumber, Integer.toString(position)),
				"Attachment " + position + " of case " + caseNumber);
		}

		public static Context ofDraft(String caseNumber, String name) {
			return new Context(String.join("/", "draft", caseNumber, name), "A draft of case " + caseNumber);
		}

		public static Context ofStartDraft(String login, String procedure) {
			return new Context(String.join("/", "start-draft", login, procedure), "A draft that begins " + procedure);
		}
	}

	/** @param key the id of the key */
	public record Sealed(String key, byte[] content) {

		/** For a column that takes more than what H2 calls bytes. */
		public SqlBinaryValue asStream() {
			return new SqlBinaryValue(new ByteArrayInputStream(content), content.length);
		}
	}

	public static class SealBroken extends RuntimeException {

		SealBroken(Context context, String key, Throwable cause) {
			super("%s does not open with key '%s'".formatted(context.description(), key), cause);
		}
	}
}
