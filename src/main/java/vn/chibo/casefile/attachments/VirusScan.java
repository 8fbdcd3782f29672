package vn.chibo.casefile.attachments;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/** Asks clamd over its protocol (INSTREAM), where one is configured: what it has not seen is not taken in. */
@Component
class VirusScan {

	private static final Logger log = LoggerFactory.getLogger(VirusScan.class);
	private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
	private static final int CHUNK = 64 * 1024;
	private static final int LONGEST_ANSWER = 4096;

	private final AttachmentProperties.Clamd clamd;

	VirusScan(AttachmentProperties properties) {
		this.clamd = properties.clamd();
	}

	/** @throws Refusal when something was found, or nobody answers */
	void check(byte[] file) {
		if (clamd.host().isBlank()) {
			return;
		}
		var answer = ask(file);
		if (answer.endsWith("FOUND")) {
			log.warn("A file was refused: the virus scanner found something in it");
			throw new Refusal(
				"bị phần mềm diệt vi-rút chặn; đừng gửi lại tệp này, hãy báo quản trị viên và chụp ảnh giấy tờ gốc.");
		}
		if (!answer.endsWith("OK")) {
			log.warn("The virus scanner did not answer as it should, nothing is taken in: {}",
				answer.isEmpty() ? "no answer" : "an error");
			throw unreachable();
		}
	}

	private String ask(byte[] file) {
		try (var socket = new Socket()) {
			int patience = (int) clamd.timeout().toMillis();
			socket.connect(new InetSocketAddress(clamd.host(), clamd.port()), patience);
			socket.setSoTimeout(patience);
			var out = new DataOutputStream(socket.getOutputStream());
			out.write(COMMAND);
			for (int at = 0; at < file.length; at += CHUNK) {
				int length = Math.min(CHUNK, file.length - at);
				out.writeInt(length);
				out.write(file, at, length);
			}
			out.writeInt(0);
			out.flush();
			return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
				.replace("\0", "").strip();
		} catch (IOException unreached) {
			log.warn("The virus scanner at {}:{} cannot be asked, nothing is taken in: {}", clamd.host(), clamd.port(),
				unreached.getClass().getSimpleName());
			throw unreachable();
		}
	}

	private static Refusal unreachable() {
		return new Refusal(
			"chưa kiểm tra vi-rút được nên chưa nhận; hãy gửi lại sau ít phút, nếu vẫn vậy thì báo quản trị viên.");
	}
}
