package vn.chibo.register.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Opens a file by what it is, whatever its name ends in. */
final class Sheets {

	private static final String SAVE_AS_XLSX = "; hãy mở bằng Excel và lưu lại thành .xlsx.";

	private Sheets() {
	}

	static List<Sheet> of(UploadedFile file) {
		byte[] content = file.content();
		String begin = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1).strip()
			.replaceFirst("^(\u00ef\u00bb\u00bf)+", "").toLowerCase(Locale.ROOT);
		if (begin.matches("(?s)<(html|!doctype|table|meta|head|body|\\?xml).*")) {
			throw new Unreadable("tệp này là trang web (HTML, XML) chứ không phải tệp Excel hay CSV" + SAVE_AS_XLSX);
		}
		if (begin.startsWith("%pdf")) {
			throw new Unreadable("tệp này là PDF; hãy xin tệp Excel hoặc CSV của danh sách này.");
		}
		if (content.length == 0) {
			return List.of();
		}
		return switch (FileMagic.valueOf(content)) {
			case OOXML -> ExcelReading.read(content);
			case OLE2 -> throw new Unreadable(ExcelReading.old(content));
			default -> text(file);
		};
	}

	private static List<Sheet> text(UploadedFile file) {
		if (!file.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv|xls)")) {
			throw new Unreadable(ExcelReading.BROKEN);
		}
		return List.of(new Sheet("", CsvReading.read(file.content())));
	}
}
