package vn.chibo.casefile.attachments;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/** Makes one PDF of what was sent: a PDF as it is, or photographs as its pages, in their order. Whatever is wrong is refused. */
@Component
public class Intake {

	/** Unpacking takes memory: so many at a time, the others wait. */
	private static final int AT_A_TIME = 2;
	private static final int PATIENCE_IN_SECONDS = 30;

	private final AttachmentProperties limits;
	private final ScannedPdf pdf;
	private final Photographs photographs;
	private final VirusScan viruses;
	private final Semaphore turns = new Semaphore(AT_A_TIME, true);

	Intake(AttachmentProperties limits, ScannedPdf pdf, Photographs photographs, VirusScan viruses) {
		this.limits = limits;
		this.pdf = pdf;
		this.photographs = photographs;
		this.viruses = viruses;
	}

	/** What to send, said to people. */
	public AttachmentProperties limits() {
		return limits;
	}

	/**
	 * @param files without their names
	 * @throws Refusal in one sentence that says what to do
	 */
	public Sheets of(List<byte[]> files) {
		if (files.isEmpty()) {
			throw new Refusal("Chưa chọn tệp nào; hãy chụp ảnh hoặc chọn tệp rồi bấm Gửi tệp.");
		}
		if (files.size() > limits.pages()) {
			throw new Refusal("Một lần chỉ gửi được %d ảnh; hãy gửi thành vài lần.".formatted(limits.pages()));
		}
		return inTurn(() -> made(files));
	}

	private Sheets inTurn(Supplier<Sheets> work) {
		try {
			if (!turns.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
				throw new Refusal("Nhiều người đang gửi tệp cùng lúc nên chưa nhận được; hãy gửi lại sau ít phút.");
			}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new Refusal("Hệ thống đang dừng nên chưa nhận được tệp; hãy gửi lại sau ít phút.");
		}
		try {
			return work.get();
		} finally {
			turns.release();
		}
	}

	private Sheets made(List<byte[]> files) {
		var formats = IntStream.range(0, files.size())
			.mapToObj(number -> about(files, number, () -> known(files.get(number)))).toList();
		if (formats.contains(FileFormat.PDF)) {
			if (files.size() > 1) {
				throw new Refusal("Một lần chỉ gửi một tệp PDF, hoặc nhiều ảnh; hãy gửi tệp PDF riêng.");
			}
			return about(files, 0, () -> pdf.read(files.get(0)));
		}
		try (var sheets = new SheetsOfPhotographs()) {
			for (int number = 0; number < files.size(); number++) {
				var file = files.get(number);
				var format = formats.get(number);
				sheets.add(about(files, number, () -> photographs.read(file, format)));
			}
			var made = sheets.made();
			if (made.pdf().length > limits.size().toBytes()) {
				throw new Refusal("Các ảnh gộp lại quá lớn, trên %d MB; hãy gửi thành vài lần."
					.formatted(limits.size().toMegabytes()));
			}
			return made;
		}
	}

	private FileFormat known(byte[] file) {
		if (file.length > limits.size().toBytes()) {
			throw new Refusal("quá lớn, mỗi tệp tối đa %d MB; hãy chụp ở cỡ ảnh thường hoặc quét đen trắng rồi gửi."
				.formatted(limits.size().toMegabytes()));
		}
		var format = FileFormat.of(file);
		if (format.advice() != null) {
			throw new Refusal(format.advice());
		}
		viruses.check(file);
		return format;
	}

	/** Says which file it is that is refused, by its number: its name may say more than it should. */
	private static <T> T about(List<byte[]> files, int number, Supplier<T> work) {
		try {
			return work.get();
		} catch (Refusal refusal) {
			throw new Refusal((files.size() == 1 ? "Tệp này " : "Tệp thứ %d ".formatted(number + 1))
				+ refusal.getMessage());
		}
	}
}
