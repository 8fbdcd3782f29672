package vn.chibo.procedures.review.progress;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.security.Jurisdiction;

/** Hands out the year's report as an Excel file. */
@Controller
class ReportPage {

	private final Jurisdiction jurisdiction;
	private final ProgressTable table;
	private final Names names;
	private final YearReport report;
	private final Members members;

	ReportPage(Jurisdiction jurisdiction, ProgressTable table, Names names, YearReport report, Members members) {
		this.jurisdiction = jurisdiction;
		this.table = table;
		this.names = names;
		this.report = report;
		this.members = members;
	}

	@GetMapping("/review/{organisationId:[0-9]+}/report.xlsx")
	void download(@PathVariable long organisationId, @RequestParam int year, Principal person,
			HttpServletResponse response) throws IOException {
		var reach = jurisdiction.of(person);
		var organisation = jurisdiction.toRead(reach, organisationId);
		if (!table.years(organisation).contains(year)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		var madeBy = members.findByLogin(person.getName()).map(Member::fullName).orElse(person.getName());
		try (var workbook = new SXSSFWorkbook(YearReport.WINDOW)) {
			report.fill(workbook, organisation, year, madeBy, names.areFor(reach, organisation, year));
			ExcelFile.send(workbook, "kiem-diem-%d-%d.xlsx".formatted(year, organisationId), response);
		}
	}
}
