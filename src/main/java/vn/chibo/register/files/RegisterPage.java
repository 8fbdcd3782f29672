package vn.chibo.register.files;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
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

/** Where the administrator hands in the files of a register: an empty one takes them, any other is compared with them. */
@Controller
class RegisterPage {

	private static final String VIEW = "register";

	private final RegisterFiles files;
	private final RegisterComparison comparison;
	private final Comparisons comparisons;

	RegisterPage(RegisterFiles files, RegisterComparison comparison, Comparisons comparisons) {
		this.files = files;
		this.comparison = comparison;
		this.comparisons = comparisons;
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
	String show(Principal person, Model model) {
		comparisons.newest(person.getName()).ifPresent(newest -> model.addAttribute("newest", newest));
		return VIEW;
	}

	@PostMapping("/administration/register")
	String load(@RequestParam("files") List<MultipartFile> chosen, Principal person, Model model) throws IOException {
		var uploaded = new ArrayList<UploadedFile>();
		for (var file : chosen) {
			if (!"".equals(file.getOriginalFilename())) {
				uploaded.add(new UploadedFile(file.getOriginalFilename(), file.getBytes()));
			}
		}
		try {
			if (uploaded.isEmpty()) {
				throw new Refusal("Chưa chọn tệp nào; hãy chọn ít nhất một tệp rồi bấm Nạp.");
			}
			if (!files.isRegisterEmpty()) {
				return compare(uploaded, person, model);
			}
			model.addAttribute("report", files.load(uploaded, person.getName()));
		} catch (RegisterFileFaults faults) {
			model.addAttribute("faults", faults.faults());
			model.addAttribute("more", faults.more());
		} catch (Refusal refusal) {
			model.addAttribute("refusal", refusal.getMessage());
		}
		return show(person, model);
	}

	private String compare(List<UploadedFile> uploaded, Principal person, Model model) {
		var differences = comparison.begin(uploaded, person.getName());
		if (!differences.list().isEmpty()) {
			return "redirect:" + ComparisonPage.ADDRESS;
		}
		model.addAttribute("alike", differences);
		return show(person, model);
	}
}
