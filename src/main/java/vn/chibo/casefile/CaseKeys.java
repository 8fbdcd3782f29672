package vn.chibo.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.chibo.base.ChiBoProperties;

/**
 * The configured keys: AES-256-GCM with a random nonce in front of the sealed bytes. What is sealed is bound to its
 * place: moved elsewhere, it does not open.
 */
@Component
public class CaseKeys {

	/** Public knowledge, for the demo only: whoever has the database of a demo can read it. */
	private static final String DEMO_ID = "demo";
	private static final byte[] DEMO_KEY = "chi-bo-demo-key-public-knowledge".getBytes(StandardCharsets.US_ASCII);

	private static final int KEY_BYTES = 32;
	private static final int NONCE_BYTES = 12;
	private static final int TAG_BITS = 128;

	private final Map<String, SecretKey> keys = new HashMap<>();
	private final String current;
	private final SecureRandom random = new SecureRandom();

	CaseKeys(CaseFileProperties properties, ChiBoProperties application) {
		if (properties.keys().isEmpty() && properties.currentKey().isEmpty() && application.inDemoMode()) {
			keys.put(DEMO_ID, new SecretKeySpec(DEMO_KEY, "AES"));
			current = DEMO_ID;
			return;
		}
		properties.keys().forEach((id, key) -> keys.put(id, key(id, key)));
		current = properties.currentKey();
		if (!keys.containsKey(current)) {
			throw new KeyUnusable(current.isEmpty() ? "Chưa đặt khóa niêm phong hồ sơ (the case file has no key)."
				: "Không có khóa '" + current + "' mà chibo.casefile.current-key nêu.",
				"Tạo khóa bằng `openssl rand -base64 32`, đặt vào chibo.casefile.keys.<tên> và ghi <tên> vào "
					+ "chibo.casefile.current-key; cất một bản sao ở nơi an toàn, ngoài cơ sở dữ liệu.");
		}
	}

	private static SecretKey key(String id, String base64) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(base64.strip());
		} catch (IllegalArgumentException notBase64) {
			bytes = new byte[0];
		}
		if (bytes.length != KEY_BYTES || id.length() > 40) {
			throw new KeyUnusable("Khóa niêm phong hồ sơ '" + id + "' không phải 32 byte viết bằng Base64.",
				"Kiểm tra lại chibo.casefile.keys." + id + "; tạo khóa mới bằng `openssl rand -base64 32`.");
		}
		if (DEMO_ID.equals(id) || MessageDigest.isEqual(bytes, DEMO_KEY)) {
			throw new KeyUnusable("Khóa '" + id + "' là khóa của bản chạy thử, ai cũng biết.",
				"Tạo khóa khác bằng `openssl rand -base64 32` và đặt tên khác 'demo' cho khóa.");
		}
		return new SecretKeySpec(bytes, "AES");
	}

	/** The id of the key that seals. */
	public String current() {
		return current;
	}

	public boolean has(String id) {
		return keys.containsKey(id);
	}

	/** Sealed with the current key. */
	public byte[] seal(String place, byte[] content) {
		var nonce = new byte[NONCE_BYTES];
		random.nextBytes(nonce);
		try {
			var sealed = cipher(Cipher.ENCRYPT_MODE, current, nonce, place).doFinal(content);
			var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
			System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
			return whole;
		} catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** @throws GeneralSecurityException when it was changed, moved from its place or sealed with another key */
	public byte[] open(String id, String place, byte[] sealed) throws GeneralSecurityException {
		if (!has(id) || sealed.length < NONCE_BYTES) {
			throw new GeneralSecurityException("no key '" + id + "', or nothing sealed");
		}
		return cipher(Cipher.DECRYPT_MODE, id, Arrays.copyOf(sealed, NONCE_BYTES), place)
			.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
	}

	private Cipher cipher(int mode, String id, byte[] nonce, String place) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, keys.get(id), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
		return cipher;
	}
}
