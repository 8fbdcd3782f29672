package vn.chibo.register.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Reads the sheets of an Excel workbook as streams, so that big ones do not fill the memory. */
final class ExcelReading {

	private static final long MAX_UNPACKED = 200L << 20;
	static final String BROKEN = "tệp Excel bị hỏng hoặc không phải dạng .xlsx; hãy mở bằng Excel và lưu lại.";

	private ExcelReading() {
	}

	static List<Sheet> read(byte[] content) {
		refuseBomb(content);
		try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
			return sheets(workbook);
		} catch (Unreadable reason) {
			throw reason;
		} catch (Exception broken) {
			throw new Unreadable(BROKEN);
		}
	}

	private static List<Sheet> sheets(OPCPackage workbook) throws Exception {
		XSSFReader reader = new XSSFReader(workbook);
		var strings = new ReadOnlySharedStringsTable(workbook, false);
		boolean from1904 = countsFrom1904(reader);
		List<Sheet> sheets = new ArrayList<>();
		var data = reader.getSheetIterator();
		while (data.hasNext()) {
			Table table = new Table();
			try (InputStream sheet = data.next()) {
				XMLReader xml = XMLHelper.newXMLReader();
				xml.setContentHandler(new SheetHandler(strings, reader.getStylesTable(), from1904, table));
				xml.parse(new InputSource(sheet));
			}
			sheets.add(new Sheet(data.getSheetName(), table));
		}
		return sheets;
	}

	private static boolean countsFrom1904(XSSFReader reader) throws Exception {
		try (InputStream workbook = reader.getWorkbookData()) {
			var properties = XMLHelper.newDocumentBuilder().parse(workbook).getElementsByTagNameNS("*", "workbookPr");
			return properties.getLength() > 0
				&& ((Element) properties.item(0)).getAttribute("date1904").matches("1|true");
		}
	}

	/** Beside the limits of the library, which allow gigabytes: a small file that unpacks without end is refused. */
	private static void refuseBomb(byte[] content) {
		long left = MAX_UNPACKED;
		byte[] buffer = new byte[1 << 16];
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			while (zip.getNextEntry() != null) {
				for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					left -= read;
					if (left < 0) {
						throw new Unreadable(
							"tệp Excel giải nén ra quá 200 MB; hãy xóa các dòng, cột thừa và lưu lại.");
					}
				}
			}
		} catch (IOException broken) {
			throw new Unreadable(BROKEN);
		}
	}

	/** What is wrong with a file of the old format, in which locked new ones come as well. */
	static String old(byte[] content) {
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
				return "tệp Excel được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu và lưu lại.";
			}
		} catch (IOException | RuntimeException broken) {
			return BROKEN;
		}
		return "tệp này là Excel đời cũ (.xls); hãy mở bằng Excel và lưu lại thành .xlsx.";
	}
}
