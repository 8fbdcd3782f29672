package vn.chibo.register.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file in the making: its first line is the header, so the first line of data is line 2. */
final class SampleTable {

	private final String name;
	private final List<List<String>> lines = new ArrayList<>();

	SampleTable(String name, String... header) {
		this.name = name;
		lines.add(new ArrayList<>(List.of(header)));
	}

	/** A line whose cells are empty but for those given as column, value, column, value ... */
	SampleTable line(String... columnsAndValues) {
		lines.add(new ArrayList<>(lines.get(0).stream().map(column -> "").toList()));
		for (int i = 0; i < columnsAndValues.length; i += 2) {
			set(lines.size(), columnsAndValues[i], columnsAndValues[i + 1]);
		}
		return this;
	}

	SampleTable copy(int line, String... columnsAndValues) {
		lines.add(new ArrayList<>(lines.get(line - 1)));
		for (int i = 0; i < columnsAndValues.length; i += 2) {
			set(lines.size(), columnsAndValues[i], columnsAndValues[i + 1]);
		}
		return this;
	}

	SampleTable set(int line, String column, String value) {
		lines.get(line - 1).set(index(column), value);
		return this;
	}

	SampleTable header(String column, String instead) {
		return set(1, column, instead);
	}

	SampleTable without(String column) {
		int index = index(column);
		lines.forEach(line -> line.remove(index));
		return this;
	}

	SampleTable with(String column, String value) {
		lines.forEach(line -> line.add(value));
		lines.get(0).set(lines.get(0).size() - 1, column);
		return this;
	}

	SampleTable reversed() {
		lines.forEach(Collections::reverse);
		return this;
	}

	String text(char separator) {
		StringWriter text = new StringWriter();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.DEFAULT.builder().setDelimiter(separator).get())) {
			csv.printRecords(lines);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	UploadedFile csv() {
		return new UploadedFile(name + ".csv", text(',').getBytes(StandardCharsets.UTF_8));
	}

	UploadedFile xlsx() {
		return xlsx(workbook -> {
		});
	}

	UploadedFile xlsx(Consumer<XSSFWorkbook> change) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet();
			for (int i = 0; i < lines.size(); i++) {
				Row row = sheet.createRow(i);
				for (int j = 0; j < lines.get(i).size(); j++) {
					row.createCell(j).setCellValue(lines.get(i).get(j));
				}
			}
			change.accept(workbook);
			workbook.write(out);
			return new UploadedFile(name + ".xlsx", out.toByteArray());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	int index(String column) {
		int index = lines.get(0).indexOf(column);
		return index >= 0 ? index : lines.get(0).indexOf(column + "*");
	}
}
