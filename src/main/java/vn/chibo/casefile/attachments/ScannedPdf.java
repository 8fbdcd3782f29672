package vn.chibo.casefile.attachments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/**
 * Takes a PDF that is whole, open and nothing but pages, as it is: a signature in it stays valid.
 */
@Component
class ScannedPdf {

	private static final Pattern END = Pattern.compile("%%EOF\\s*\\z");
	private static final int TAIL = 64;
	private static final int HEAD = 2048;

	private final AttachmentProperties limits;

	ScannedPdf(AttachmentProperties limits) {
		this.limits = limits;
	}

	/** @throws Refusal with what is wrong with it and what to do */
	Sheets read(byte[] file) {
		checkEnds(file);
		new PackingNames(file).check();
		new PackedStreams(file).check();
		try (var document = Loader.loadPDF(file)) {
			if (document.isEncrypted()) {
				throw locked();
			}
			new PdfContents(document, limits.pixels() * 1_000_000L).check();
			return new Sheets(pages(document), file);
		} catch (InvalidPasswordException closed) {
			throw locked();
		} catch (IOException | RuntimeException unreadable) {
			if (unreadable instanceof Refusal refusal) {
				throw refusal;
			}
			throw new Refusal("không đọc được, có thể tệp PDF bị hỏng; hãy quét hoặc in lại thành PDF rồi gửi.");
		} catch (OutOfMemoryError tooLarge) {
			// one table that is said to be larger than there is room for: the file is the fault, and the room is free again
			throw new Refusal("mở ra thì quá lớn; hãy quét lại thành PDF thường rồi gửi.");
		}
	}

	/** Nothing but a PDF from its first byte to its last: it is no other file besides. */
	private static void checkEnds(byte[] file) {
		var text = new String(file, StandardCharsets.ISO_8859_1);
		if (!END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find()) {
			throw new Refusal("bị cắt cụt hoặc có phần lạ ở cuối; hãy tải hoặc quét lại tệp PDF rồi gửi.");
		}
		var head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase();
		if (Stream.of("<html", "<script", "<svg", "<!doctype").anyMatch(head::contains)
			|| text.contains("PK\u0003\u0004") && text.contains("PK\u0005\u0006")) {
			throw new Refusal("vừa là PDF vừa là loại tệp khác; hãy in lại thành PDF thường hoặc chụp ảnh rồi gửi.");
		}
	}

	static Refusal locked() {
		return new Refusal("là PDF có mật khẩu hoặc khóa; hãy bỏ khóa rồi gửi, hoặc in ra và chụp lại.");
	}

	private int pages(PDDocument document) {
		int pages = document.getNumberOfPages();
		if (pages > limits.pages()) {
			throw new Refusal(
				"có %d trang, nhiều hơn %d trang được nhận; hãy chỉ gửi những trang cần, hoặc chia thành vài lần."
					.formatted(pages, limits.pages()));
		}
		int seen = 0;
		for (var page : document.getPages()) {
			var box = page.getMediaBox();
			if (box.getWidth() < 1 || box.getHeight() < 1) {
				throw new Refusal("có trang không có cỡ giấy; hãy in lại thành PDF rồi gửi.");
			}
			seen++;
		}
		if (seen == 0 || seen != pages) {
			throw new Refusal("không có trang nào đọc được; hãy quét hoặc in lại thành PDF rồi gửi.");
		}
		return pages;
	}
}
