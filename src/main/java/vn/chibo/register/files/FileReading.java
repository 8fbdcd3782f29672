package vn.chibo.register.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns files into lines with values; what cannot be read becomes a fault. */
final class FileReading {

	static final int MAX_SIZE = 20 << 20;
	static final String TOO_BIG = "tệp lớn hơn 20 MB; hãy chia thành nhiều lần nạp.";
	private static final String NAMES = "organisations, members, seats, deputies, ratings hoặc residence-links, "
			+ "với đuôi .csv hoặc .xlsx";

	private final Faults faults;
	private final Remarks remarks;
	private final Map<RegisterFile, Lines> read = new EnumMap<>(RegisterFile.class);

	FileReading(Faults faults, Remarks remarks) {
		this.faults = faults;
		this.remarks = remarks;
	}

	Map<RegisterFile, Lines> read(List<UploadedFile> files) {
		for (UploadedFile file : files) {
			RegisterFile.named(file.name()).ifPresentOrElse(kind -> read(kind, file), () -> faults.addFile(file.name(),
					RegisterFile.isOldExcel(file.name())
							? "tệp này là Excel đời cũ (.xls); hãy mở bằng Excel và lưu lại thành .xlsx."
							: "tên tệp này không nhận ra được; hãy đặt tên là " + NAMES + "."));
		}
		if (files.isEmpty()) {
			faults.addFile("", "không có tệp nào để nạp; hãy đưa vào ít nhất một tệp tên là " + NAMES + ".");
		}
		return read;
	}

	private void read(RegisterFile kind, UploadedFile file) {
		if (read.containsKey(kind)) {
			faults.addFile(file.name(), "đã có tệp %s cùng loại; hãy chỉ giữ một tệp."
					.formatted(read.get(kind).file()));
			return;
		}
		try {
			if (file.content().length > MAX_SIZE) {
				throw new Unreadable(TOO_BIG);
			}
			boolean excel = file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
			Table table = excel ? ExcelReading.read(file.content()) : CsvReading.read(file.content());
			read.put(kind, Lines.of(file.name(), kind, table, faults, remarks));
		}
		catch (Unreadable unreadable) {
			faults.add(file.name(), unreadable.line(), "", unreadable.getMessage());
			read.put(kind, Lines.none(file.name(), false));
		}
	}
}
