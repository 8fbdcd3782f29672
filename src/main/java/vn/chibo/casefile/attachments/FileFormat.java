package vn.chibo.casefile.attachments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is by its first bytes, whatever it is called; of what is not taken, what to do instead. */
enum FileFormat {

	PDF(null),
	JPEG(null),
	PNG(null),
	EMPTY("không có nội dung; hãy chụp hoặc quét lại rồi gửi."),
	HEIC(
		"là ảnh HEIC của điện thoại, chưa đọc được ở đây; hãy vào phần cài đặt máy ảnh chọn định dạng tương thích nhất "
			+ "(JPEG) rồi chụp lại."),
	OTHER_PICTURE("là ảnh thuộc loại chưa nhận (GIF, WebP, TIFF, BMP); hãy chụp lại hoặc lưu thành JPEG, PNG hay PDF."),
	DRAWING("là hình vẽ hoặc trang có mã lệnh (SVG, HTML, XML); hãy in ra PDF hoặc chụp ảnh rồi gửi."),
	ARCHIVE("là tệp nén hoặc tệp Word, Excel; hãy mở ra, in thành PDF hoặc chụp ảnh rồi gửi."),
	UNKNOWN("không phải PDF, JPEG hay PNG; hãy chụp ảnh giấy tờ, hoặc quét thành PDF rồi gửi.");

	private static final int LOOKED_AT = 1024;
	private static final List<String> HEIC_BRANDS = List.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1",
		"msf1", "avif", "avis");

	private final String advice;

	FileFormat(String advice) {
		this.advice = advice;
	}

	/** Null for what is taken. */
	String advice() {
		return advice;
	}

	static FileFormat of(byte[] file) {
		if (file.length == 0) {
			return EMPTY;
		}
		var head = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1);
		if (head.startsWith("%PDF-")) {
			return PDF;
		}
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return JPEG;
		}
		if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
			return PNG;
		}
		return refused(head);
	}

	private static FileFormat refused(String head) {
		if (head.startsWith("ftyp", 4)) {
			return HEIC_BRANDS.stream().anyMatch(brand -> head.startsWith(brand, 8)) ? HEIC : UNKNOWN;
		}
		if (Stream.of("GIF8", "BM", "II*\u0000", "MM\u0000*").anyMatch(head::startsWith)
			|| head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
			return OTHER_PICTURE;
		}
		if (Stream.of("PK", "\u001f\u008b", "Rar!", "7z\u00bc\u00af", "BZh", "\u00d0\u00cf\u0011\u00e0")
			.anyMatch(head::startsWith)) {
			return ARCHIVE;
		}
		var text = head.toLowerCase(Locale.ROOT);
		return Stream.of("<svg", "<html", "<!doctype", "<script", "<?xml").anyMatch(text::contains) ? DRAWING : UNKNOWN;
	}
}
