package vn.chibo.register.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files a register consists of, in the order in which they are loaded. */
enum RegisterFile {

	ORGANISATIONS(OrganisationColumns.ALL),
	MEMBERS(MemberColumns.ALL),
	SEATS(SeatColumns.ALL),
	DEPUTIES(DeputyColumns.ALL),
	RATINGS(RatingColumns.ALL),
	RESIDENCE_LINKS(ResidenceLinkColumns.ALL);

	private final List<Column<?>> columns;

	RegisterFile(List<Column<?>> columns) {
		this.columns = columns;
	}

	List<Column<?>> columns() {
		return columns;
	}

	/** By name: "Members.XLSX" is the file of the members, "residence-links.csv" that of the residence links. */
	static Optional<RegisterFile> named(String file) {
		String name = file.toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
				.filter(known -> name.equals(known.base() + ".csv") || name.equals(known.base() + ".xlsx"))
				.findFirst();
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
}
