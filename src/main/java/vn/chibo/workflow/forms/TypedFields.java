package vn.chibo.workflow.forms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/** What Tasklist sends of a form that somebody is filling in. */
@Component
class TypedFields {

	/** A form comes with all that it shows, which is not kept. */
	private static final int MOST_BYTES = 512 * 1024;
	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final ObjectMapper json;

	TypedFields(ObjectMapper json) {
		this.json = json;
	}

	/** @throws Refusal when it is too long, or no fields at all */
	Map<String, Object> read(InputStream body) {
		try {
			var sent = body.readNBytes(MOST_BYTES + 1);
			if (sent.length > MOST_BYTES) {
				throw new Refusal("Bản nháp quá dài nên chưa lưu được; hãy rút gọn rồi viết tiếp.");
			}
			return Optional.ofNullable(json.readValue(sent, FIELDS)).orElseThrow(TypedFields::unreadable);
		} catch (IOException noFields) {
			throw unreadable();
		}
	}

	private static Refusal unreadable() {
		return new Refusal("Bản nháp gửi lên không đọc được; hãy tải lại trang rồi viết tiếp.");
	}
}
