package vn.chibo.register.files;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a sheet into lines of cells: numbers digit by digit, dates as dates, formulas refused. */
final class SheetHandler extends DefaultHandler {

	private static final int MAX_DIGITS = 300;
	/** Of a format: what is in quotes, behind a backslash, an underscore or a star, or in brackets. */
	private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]");

	private final SharedStrings strings;
	private final StylesTable styles;
	private final boolean from1904;
	private final Table table;

	private final StringBuilder text = new StringBuilder();
	private List<Cell> cells = new ArrayList<>();
	private int line;
	private int place;
	private String type;
	private String style;
	private boolean formula;
	private boolean collecting;
	private boolean phonetic;

	SheetHandler(SharedStrings strings, StylesTable styles, boolean from1904, Table table) {
		this.strings = strings;
		this.styles = styles;
		this.from1904 = from1904;
		this.table = table;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> {
				String number = attributes.getValue("r");
				line = number == null ? line + 1 : Integer.parseInt(number);
				cells = new ArrayList<>();
				place = -1;
			}
			case "c" -> {
				String reference = attributes.getValue("r");
				place = reference == null ? place + 1 : new CellReference(reference).getCol();
				type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
				style = attributes.getValue("s");
				formula = false;
				text.setLength(0);
			}
			case "f" -> formula = true;
			case "rPh" -> phonetic = true;
			case "v", "t" -> collecting = !phonetic;
			default -> collecting = false;
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (collecting) {
			text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		switch (name) {
			case "v", "t" -> collecting = false;
			case "rPh" -> phonetic = false;
			case "c" -> keep(cell());
			case "row" -> table.add(line, cells);
			default -> {
			}
		}
	}

	private void keep(Cell cell) {
		if (cell.isBlank()) {
			return;
		}
		while (cells.size() < Math.min(place, Table.MAX_CELLS)) {
			cells.add(Cell.EMPTY);
		}
		cells.add(cell);
	}

	private Cell cell() {
		if (formula) {
			return Cell.refused("ô chứa công thức; hãy chép ô rồi dán lại dưới dạng giá trị (Paste Values).");
		}
		String value = text.toString();
		return switch (type) {
			case "s" -> Cell.of(strings.getItemAt(Integer.parseInt(value.strip())).getString());
			case "e" -> Cell.refused("ô đang báo lỗi của Excel (%s); hãy ghi lại giá trị.".formatted(value));
			case "n" -> value.isBlank() ? Cell.EMPTY : Cell.of(number(value.strip()));
			case "d" -> Cell.of(value.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
			default -> Cell.of(value);
		};
	}

	private String number(String value) {
		if (isDate()) {
			double serial = Double.parseDouble(value);
			LocalDateTime date = DateUtil.isValidExcelDate(serial) ? DateUtil.getLocalDateTime(serial, from1904) : null;
			if (date != null) {
				return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
			}
		}
		BigDecimal exact = new BigDecimal(value).stripTrailingZeros();
		return Math.abs(exact.scale()) > MAX_DIGITS ? value : exact.toPlainString();
	}

	private boolean isDate() {
		if (style == null) {
			return false;
		}
		XSSFCellStyle known = styles.getStyleAt(Integer.parseInt(style));
		return known != null && (DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString())
			|| isWordedDate(known.getDataFormatString()));
	}

	/** What the library does not take for a date: one with words around it, like "ngày" dd "tháng" mm "năm" yyyy. */
	private static boolean isWordedDate(String format) {
		String bare = format == null ? "" : WORDS.matcher(format).replaceAll(" ");
		return bare.split(";")[0].matches("[dmyhsDMYHS/.:, -]*[dDyY][dmyhsDMYHS/.:, @-]*");
	}
}
