package vn.chibo.casefile.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.CaseKeys;
import vn.chibo.casefile.KeyUnusable;

/**
 * The secret with which the chains are made. It is drawn once and lies in the database, sealed with each key in use: so
 * a chain outlives the keys, and a key that is missing or wrong is known when the application starts.
 */
@Component
public class TrailSecret {

	private static final String PLACE = "trail secret";
	private static final String HMAC = "HmacSHA256";

	private final JdbcClient jdbc;
	private final CaseKeys keys;
	private final SecretKeySpec secret;

	public TrailSecret(JdbcClient jdbc, CaseKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
		if (slots().isEmpty()) {
			begin();
		}
		var opened = slots().stream().map(this::open).toList();
		if (opened.stream().anyMatch(other -> !MessageDigest.isEqual(other, opened.get(0)))) {
			throw new KeyUnusable("Các khóa trong bảng casefile_key không thuộc cùng một cơ sở dữ liệu.",
				"Khôi phục bảng casefile_key từ bản sao lưu.");
		}
		this.secret = new SecretKeySpec(opened.get(0), HMAC);
		if (slots().stream().noneMatch(slot -> slot.id().equals(keys.current()))) {
			add(opened.get(0));
		}
	}

	private void begin() {
		if (jdbc.sql("select count(*) from case_file where trail_length > 0").query(Long.class).single() > 0) {
			throw new KeyUnusable("Bảng casefile_key trống nhưng đã có hồ sơ: không còn gì để mở và kiểm tra hồ sơ.",
				"Khôi phục bảng casefile_key từ bản sao lưu.");
		}
		var drawn = new byte[32];
		new SecureRandom().nextBytes(drawn);
		add(drawn);
	}

	private void add(byte[] content) {
		try {
			jdbc.sql("insert into casefile_key (id, secret) values (?, ?)")
				.params(keys.current(), keys.seal(PLACE, content)).update();
		} catch (DuplicateKeyException anotherNodeWasFirst) {
			open(slots().stream().filter(slot -> slot.id().equals(keys.current())).findFirst().orElseThrow());
		}
	}

	private byte[] open(Slot slot) {
		if (!keys.has(slot.id())) {
			throw new KeyUnusable(
				"Hồ sơ được niêm phong bằng khóa '" + slot.id() + "', nhưng khóa này không được cấu hình.",
				"Đặt lại chibo.casefile.keys." + slot.id()
					+ "; chỉ bỏ khóa cũ sau khi đã niêm phong lại toàn bộ bằng khóa "
					+ "mới. Cơ sở dữ liệu chạy thử (khóa 'demo') không dùng được ngoài chế độ chạy thử.");
		}
		try {
			return keys.open(slot.id(), PLACE, slot.secret());
		} catch (GeneralSecurityException wrong) {
			throw new KeyUnusable("Khóa '" + slot.id() + "' không mở được hồ sơ trong cơ sở dữ liệu này.",
				"Kiểm tra lại chibo.casefile.keys." + slot.id() + ": phải là đúng khóa đã dùng để niêm phong.");
		}
	}

	private List<Slot> slots() {
		return jdbc.sql("select id, secret from casefile_key order by id").query(RecordRows.of(Slot.class)).list();
	}

	/** What only who knows the secret can compute: the parts, each with its length, so that none runs into the next. */
	public String digest(Object... parts) {
		try {
			var mac = Mac.getInstance(HMAC);
			mac.init(secret);
			for (var part : parts) {
				var bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
				mac.update(ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).array());
				mac.update(bytes);
			}
			return Base64.getEncoder().encodeToString(mac.doFinal());
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private record Slot(String id, byte[] secret) {
	}
}
