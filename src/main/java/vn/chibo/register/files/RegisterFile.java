package vn.chibo.register.files;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files a register consists of, in the order in which they are loaded. */
public enum RegisterFile {

	ORGANISATIONS("Tổ chức đảng", "to-chuc-dang", OrganisationColumns.ALL),
	MEMBERS("Đảng viên", "dang-vien", MemberColumns.ALL),
	SEATS("Cấp ủy, ban", "cap-uy", SeatColumns.ALL),
	DEPUTIES("Người thay", "nguoi-thay", DeputyColumns.ALL),
	RATINGS("Mức xếp loại các năm trước", "xep-loai", RatingColumns.ALL),
	RESIDENCE_LINKS("Giới thiệu về nơi cư trú", "noi-cu-tru", ResidenceLinkColumns.ALL);

	private final String title;
	private final String words;
	private final List<Column<?>> columns;

	RegisterFile(String title, String words, List<Column<?>> columns) {
		this.title = title;
		this.words = words;
		this.columns = columns;
	}

	public String title() {
		return title;
	}

	List<Column<?>> columns() {
		return columns;
	}

	/**
	 * By name, which is a hint only: "Members.XLSX" and "Danh sách đảng viên.xlsx" are files of members. A name that fits
	 * several kinds says nothing.
	 */
	static Optional<RegisterFile> named(String file) {
		String name = plain(file);
		if (!name.matches(".*-(csv|xlsx?)")) {
			return Optional.empty();
		}
		List<RegisterFile> fitting = Arrays.stream(values())
			.filter(kind -> name.matches(kind.base() + "-(csv|xlsx?)") || name.contains(kind.words)).toList();
		return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
	}

	/** Files that are not of the register come first: what is wrong with them concerns the whole load. */
	static int order(String file) {
		return named(file).map(RegisterFile::ordinal).orElse(-1);
	}

	static boolean isOldExcel(String file) {
		return file.toLowerCase(Locale.ROOT).endsWith(".xls");
	}

	String base() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What the template is called when it is downloaded. */
	String templateName() {
		return "danh-sach-" + words + ".xlsx";
	}

	/** Small letters without marks, words parted by dashes, in whatever way the machine it comes from composes letters. */
	private static String plain(String file) {
		return Normalizer.normalize(file, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace('đ', 'd')
			.replace('ð', 'd')
			.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-");
	}
}
