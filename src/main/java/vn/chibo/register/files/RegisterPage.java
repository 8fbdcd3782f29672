package vn.chibo.register.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.chibo.base.Refusal;

/** Where the administrator loads the files of a register. */
@Controller
class RegisterPage {

	private static final String VIEW = "register";

	private final RegisterFiles files;

	RegisterPage(RegisterFiles files) {
		this.files = files;
	}

	@GetMapping("/administration/register")
	String show() {
		return VIEW;
	}

	@PostMapping("/administration/register")
	String load(@RequestParam("files") List<MultipartFile> chosen, Model model) throws IOException {
		var uploaded = new ArrayList<UploadedFile>();
		for (var file : chosen) {
			if (!file.isEmpty()) {
				uploaded.add(new UploadedFile(file.getOriginalFilename(), file.getBytes()));
			}
		}
		try {
			if (uploaded.isEmpty()) {
				throw new Refusal("Chưa chọn tệp nào; hãy chọn ít nhất một tệp rồi bấm Nạp.");
			}
			model.addAttribute("report", files.load(uploaded));
		} catch (RegisterFileFaults faults) {
			model.addAttribute("faults", faults.faults());
			model.addAttribute("more", faults.more());
		} catch (Refusal refusal) {
			model.addAttribute("refusal", refusal.getMessage());
		}
		return VIEW;
	}
}
