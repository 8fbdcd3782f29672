package vn.chibo.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.register.Organisation;
import vn.chibo.register.files.MemberExport;
import vn.chibo.security.Jurisdiction;

/** Hands out the members of an organisation with all columns, as files; for each member it is on record first. */
@Controller
class MemberFiles {

	private final Jurisdiction jurisdiction;
	private final Viewers viewers;
	private final MemberReadings readings;
	private final MemberExport export;

	MemberFiles(Jurisdiction jurisdiction, Viewers viewers, MemberReadings readings, MemberExport export) {
		this.jurisdiction = jurisdiction;
		this.viewers = viewers;
		this.readings = readings;
		this.export = export;
	}

	@GetMapping("/organisation/{id:[0-9]{1,18}}/members.xlsx")
	void excel(@PathVariable long id, Principal person, HttpServletResponse response) throws IOException {
		var organisation = opened(id, person, response, "xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		export.excel(organisation, response.getOutputStream());
	}

	@GetMapping("/organisation/{id:[0-9]{1,18}}/members.csv")
	void csv(@PathVariable long id, Principal person, HttpServletResponse response) throws IOException {
		var organisation = opened(id, person, response, "csv", "text/csv;charset=UTF-8");
		export.csv(organisation, response.getOutputStream());
	}

	private Organisation opened(long id, Principal person, HttpServletResponse response, String kind, String type) {
		var organisation = jurisdiction.toRead(person, id);
		var viewer = viewers.of(person.getName());
		readings.recordAll(organisation, viewer.login(),
			viewer.keeping(organisation).orElseThrow(Jurisdiction::forbidden));
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
			.filename("danh-sach-dang-vien-%s.%s".formatted(organisation.code(), kind)).build().toString());
		return organisation;
	}
}
