package vn.chibo.casefile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/** What was typed, as it lies sealed in a row: in the columns {@code sealed_with}, {@code content} and {@code saved_at}. */
@Component
class SealedDrafts {

	private static final int MOST_BYTES = 64 * 1024;

	private final Seals seals;
	private final Contents contents;

	SealedDrafts(Seals seals, ObjectMapper json) {
		this.seals = seals;
		this.contents = new Contents(json);
	}

	/** @throws Refusal when it is too long */
	Seals.Sealed seal(Seals.Context context, Map<String, Object> content) {
		var text = contents.write(content);
		if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new Refusal("Bản nháp quá dài nên chưa lưu được; hãy rút gọn rồi viết tiếp.");
		}
		return seals.seal(context, text);
	}

	Draft open(Seals.Context context, ResultSet row, String savedBy) throws SQLException {
		var sealed = new Seals.Sealed(row.getString("sealed_with"), row.getBytes("content"));
		return new Draft(contents.parse(seals.open(context, sealed)), savedAt(row), savedBy);
	}

	static Instant savedAt(ResultSet row) throws SQLException {
		return row.getObject("saved_at", OffsetDateTime.class).toInstant();
	}
}
