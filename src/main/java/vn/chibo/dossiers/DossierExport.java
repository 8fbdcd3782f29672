package vn.chibo.dossiers;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chibo.base.Folded;
import vn.chibo.casefile.PrintedPapers;
import vn.chibo.casefile.reading.MemberReadings;
import vn.chibo.dossiers.Contents.Part;
import vn.chibo.dossiers.DossierIndex.Line;
import vn.chibo.dossiers.Keepers.Access;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.security.Jurisdiction;

/**
 * A dossier as a folder for its digitising (1361-CV/BTCTW): what the application has of it as PDF, in the order of the list of
 * kinds, each called by the code of its kind, and an index of all that is in the dossier, what is only on paper too. The folder
 * is called by the code of the organisation and the number of the dossier; no name stands in the name of a file.
 */
@Controller
class DossierExport {

	private final Keepers keepers;
	private final Contents contents;
	private final MemberReadings readings;
	private final PrintedPapers printed;
	private final Organisations organisations;

	DossierExport(Keepers keepers, Contents contents, MemberReadings readings, PrintedPapers printed,
			Organisations organisations) {
		this.keepers = keepers;
		this.contents = contents;
		this.readings = readings;
		this.printed = printed;
		this.organisations = organisations;
	}

	@GetMapping("/member/{id:[0-9]{1,18}}/dossier/folder.zip")
	void folder(@PathVariable long id, Principal person, HttpServletResponse response) throws IOException {
		var access = keepers.to(person, id);
		if (!access.keeps()) {
			throw Jurisdiction.forbidden();
		}
		readings.record(id, person.getName(), access.as());
		var name = name(access);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
			ContentDisposition.attachment().filename(name + ".zip").build().toString());
		try (var zip = new ZipOutputStream(response.getOutputStream())) {
			var lines = new ArrayList<Line>();
			for (var part : contents.of(access).there()) {
				for (var document : part.documents()) {
					lines.add(
						new Line(part.kind(), document, files(zip, name, part, document, access, person.getName())));
				}
			}
			zip.putNextEntry(new ZipEntry(name + "/00-muc-luc.xlsx"));
			zip.write(DossierIndex.of(lines));
		}
	}

	private List<String> files(ZipOutputStream zip, String folder, Part part, DossierDocument document, Access access,
			String login) throws IOException {
		var files = new ArrayList<String>();
		if (!document.isOnPaper()) {
			for (var paper : printed.print(document.caseNumber(), document.position(), login, access.as())) {
				files.add("%s-%s-%s-%02d-%d.pdf".formatted(part.kind().kind(), Folded.inFileName(part.kind().title()),
					document.caseNumber(), document.position(), files.size() + 1));
				zip.putNextEntry(new ZipEntry(folder + "/" + files.get(files.size() - 1)));
				zip.write(paper);
			}
		}
		return files;
	}

	private String name(Access access) {
		var number = access.dossier().number();
		return organisations.get(access.member().branchId()).code().toLowerCase(Locale.ROOT) + "-"
			+ (number == null ? "dv" + access.member().id() : Folded.inFileName(number));
	}
}
