package vn.chibo.register.files;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns files into lines with values; what cannot be read becomes a fault. */
final class FileReading {

	static final int MAX_SIZE = 20 << 20;
	static final String TOO_BIG = "tệp lớn hơn 20 MB; hãy chia thành nhiều lần nạp.";
	private static final String EMPTY = "tệp trống; hãy ghi dòng tiêu đề và các dòng dữ liệu.";
	private static final String NO_HEADER = "không nhận ra đây là danh sách nào vì không thấy dòng có tên các cột; "
		+ "hãy chép dữ liệu sang tệp mẫu ở trang Nạp danh sách.";

	private final Faults faults;
	private final Remarks remarks;
	private final Map<RegisterFile, Lines> read = new EnumMap<>(RegisterFile.class);

	FileReading(Faults faults, Remarks remarks) {
		this.faults = faults;
		this.remarks = remarks;
	}

	Map<RegisterFile, Lines> read(List<UploadedFile> files) {
		files.forEach(this::read);
		if (files.isEmpty()) {
			faults.addFile("", "không có tệp nào để nạp; hãy đưa vào ít nhất một tệp danh sách, .csv hoặc .xlsx.");
		}
		return read;
	}

	private void read(UploadedFile file) {
		Optional<RegisterFile> named = RegisterFile.named(file.name());
		try {
			if (file.content().length > MAX_SIZE) {
				throw new Unreadable(TOO_BIG);
			}
			Recognition found = found(file, named);
			Lines same = read.get(found.kind());
			if (same != null) {
				throw new Unreadable("đã có tệp %s cùng loại; hãy chỉ giữ một tệp.".formatted(same.file()));
			}
			read.put(found.kind(), Lines.of(file.name(), found.kind(), found.table(), faults, remarks));
		} catch (Unreadable unreadable) {
			faults.add(file.name(), unreadable.line(), "", unreadable.getMessage());
			named.ifPresent(kind -> read.putIfAbsent(kind, Lines.none(file.name(), false)));
		}
	}

	/** The one sheet with a list of ours; of several, the one that has all columns. */
	private Recognition found(UploadedFile file, Optional<RegisterFile> named) {
		List<Sheet> sheets = Sheets.of(file).stream().filter(sheet -> !sheet.table().isEmpty()).toList();
		if (sheets.isEmpty()) {
			throw new Unreadable(EMPTY);
		}
		Map<Sheet, Recognition> lists = new LinkedHashMap<>();
		sheets.forEach(sheet -> Recognition.of(sheet.table(), named).ifPresent(found -> lists.put(sheet, found)));
		int best = lists.values().stream().mapToInt(Recognition::certainty).max().orElse(0);
		List<Sheet> chosen = lists.keySet().stream().filter(sheet -> lists.get(sheet).certainty() == best).toList();
		if (chosen.isEmpty()) {
			throw new Unreadable(NO_HEADER);
		}
		if (chosen.size() > 1) {
			throw new Unreadable(
				"tệp có %d trang tính là danh sách (%s); hãy để mỗi danh sách trong một tệp.".formatted(
					chosen.size(), chosen.stream().map(Sheet::name).collect(Collectors.joining(", "))));
		}
		if (sheets.size() > 1) {
			remarks.add("%s: chỉ đọc trang tính \"%s\".".formatted(file.name(), chosen.get(0).name()));
		}
		Recognition found = lists.get(chosen.get(0));
		if (!named.equals(Optional.of(found.kind()))) {
			remarks.add("%s: đọc là danh sách \"%s\" theo tên các cột.".formatted(file.name(), found.kind().title()));
		}
		return found;
	}
}
