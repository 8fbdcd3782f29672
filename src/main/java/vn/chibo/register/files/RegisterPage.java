package vn.chibo.register.files;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chibo.base.Refusal;

/**
 * Where the administrator loads the files of a register. Files with conflicts are kept in the session until they are
 * confirmed, so that nobody has to choose them again.
 */
@Controller
class RegisterPage {

	private static final Logger log = LoggerFactory.getLogger(RegisterPage.class);
	private static final String VIEW = "register";
	private static final String KEPT = RegisterPage.class.getName();

	private final RegisterFiles files;
	private final OpenCases openCases;

	RegisterPage(RegisterFiles files, OpenCases openCases) {
		this.files = files;
		this.openCases = openCases;
	}

	@ModelAttribute("kinds")
	RegisterFile[] kinds() {
		return RegisterFile.values();
	}

	@GetMapping("/administration/register/template/{kind}")
	ResponseEntity<byte[]> template(@PathVariable RegisterFile kind) {
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(kind.templateName()).build()
					.toString())
			.body(new Template(kind).content());
	}

	@GetMapping("/administration/register")
	String show() {
		return VIEW;
	}

	@PostMapping("/administration/register")
	String load(@RequestParam("files") List<MultipartFile> chosen, Principal person, HttpSession session,
			Model model) throws IOException {
		var uploaded = new ArrayList<UploadedFile>();
		for (var file : chosen) {
			if (!file.isEmpty()) {
				uploaded.add(new UploadedFile(file.getOriginalFilename(), file.getBytes()));
			}
		}
		return load(uploaded, Set.of(), person.getName(), session, model);
	}

	@PostMapping("/administration/register/confirmed")
	String confirm(@RequestParam(name = "confirmed", defaultValue = "") Set<String> confirmed, Principal person,
			HttpSession session, Model model) {
		if (!(session.getAttribute(KEPT) instanceof Kept kept)) {
			model.addAttribute("refusal", "Các tệp chờ xác nhận không còn được giữ; hãy chọn lại tệp rồi bấm Nạp.");
			return VIEW;
		}
		if (confirmed.isEmpty()) {
			model.addAttribute("refusal",
				"Chưa đánh dấu dòng nào; hãy đánh dấu những dòng đã đối chiếu là đúng rồi xác nhận.");
		}
		log.info("{} confirmed {} lines that make a known number or code another person or organisation",
			person.getName(),
			confirmed.size());
		return load(kept.files(), confirmed, person.getName(), session, model);
	}

	private String load(List<UploadedFile> uploaded, Set<String> confirmed, String by, HttpSession session,
			Model model) {
		session.removeAttribute(KEPT);
		try {
			if (uploaded.isEmpty()) {
				throw new Refusal("Chưa chọn tệp nào; hãy chọn ít nhất một tệp rồi bấm Nạp.");
			}
			var report = files.load(uploaded, confirmed, by);
			model.addAttribute("report", report);
			model.addAttribute("openCases", openCases.of(report.conflicts().stream().map(Conflict::key).toList()));
			if (!report.conflicts().isEmpty()) {
				session.setAttribute(KEPT, new Kept(uploaded));
			}
		} catch (RegisterFileFaults faults) {
			model.addAttribute("faults", faults.faults());
			model.addAttribute("more", faults.more());
		} catch (Refusal refusal) {
			model.addAttribute("refusal", refusal.getMessage());
		}
		return VIEW;
	}

	/** Files that wait in the memory of the node on which their administrator is logged in. */
	private record Kept(List<UploadedFile> files) {
	}
}
