package vn.chibo.procedures.review.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands out a workbook under a name. */
final class ExcelFile {

	private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private ExcelFile() {
	}

	static void send(SXSSFWorkbook workbook, String name, HttpServletResponse response) throws IOException {
		response.setContentType(EXCEL);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
			ContentDisposition.attachment().filename(name).build().toString());
		workbook.write(response.getOutputStream());
	}
}
