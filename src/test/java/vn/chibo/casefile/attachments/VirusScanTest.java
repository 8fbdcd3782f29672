package vn.chibo.casefile.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.chibo.base.Refusal;

/** What clamd has not seen and found well is not taken in; without one everything is. */
@ExtendWith(OutputCaptureExtension.class)
class VirusScanTest {

	private static final byte[] PDF = new RawPdf(3).bytes();

	@Test
	void itSeesTheWholeFile() throws Exception {
		try (var daemon = daemon()) {
			var seen = CompletableFuture.supplyAsync(() -> answers(daemon, "stream: OK\0"));
			assertThat(IntakeTest.intake("127.0.0.1", daemon.getLocalPort()).of(List.of(PDF)).pages()).isEqualTo(3);
			assertThat(seen.get()).isEqualTo(PDF);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"stream: Win.Test.EICAR_HDB-1 FOUND | bị phần mềm diệt vi-rút chặn",
		"INSTREAM size limit exceeded. ERROR | chưa kiểm tra vi-rút được", "'' | chưa kiểm tra vi-rút được"})
	void whatItFindsOrCannotSayIsRefused(String answer, String sentence, CapturedOutput log) throws Exception {
		try (var daemon = daemon()) {
			CompletableFuture.supplyAsync(() -> answers(daemon, answer));
			var intake = IntakeTest.intake("127.0.0.1", daemon.getLocalPort());
			assertThatThrownBy(() -> intake.of(List.of(PDF))).isInstanceOf(Refusal.class)
				.hasMessageStartingWith("Tệp này " + sentence);
			assertThat(log.getOut()).contains("WARN");
		}
	}

	@Test
	void whenNobodyAnswersNothingIsTakenIn(CapturedOutput log) throws Exception {
		int port;
		try (var gone = daemon()) {
			port = gone.getLocalPort();
		}
		assertThatThrownBy(() -> IntakeTest.intake("127.0.0.1", port).of(List.of(PDF)))
			.hasMessage(
				"Tệp này chưa kiểm tra vi-rút được nên chưa nhận; hãy gửi lại sau ít phút, nếu vẫn vậy thì báo quản "
					+ "trị viên.");
		assertThat(log.getOut()).contains("WARN", "cannot be asked, nothing is taken in");
	}

	@Test
	void whenItTakesTooLongNothingIsTakenIn() throws Exception {
		try (var silent = daemon()) {
			assertThatThrownBy(() -> IntakeTest.intake("127.0.0.1", silent.getLocalPort()).of(List.of(PDF)))
				.hasMessageStartingWith("Tệp này chưa kiểm tra vi-rút được");
		}
	}

	private static ServerSocket daemon() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	/** Speaks as clamd does, and answers what it was sent. */
	private static byte[] answers(ServerSocket daemon, String answer) {
		try (var socket = daemon.accept(); var in = new DataInputStream(socket.getInputStream())) {
			assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
			var file = new ByteArrayOutputStream();
			for (int length = in.readInt(); length > 0; length = in.readInt()) {
				file.writeBytes(in.readNBytes(length));
			}
			socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
			return file.toByteArray();
		} catch (IOException broken) {
			throw new IllegalStateException(broken);
		}
	}
}
