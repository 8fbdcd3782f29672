package vn.chibo.casepage;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.Intake;

/**
 * Where people send what they have photographed or scanned, from a page or by its script, and where it is opened. The name of a
 * file is read by nobody.
 */
@Controller
class AttachmentPages {

	private static final String TASK = "/task/{id:[0-9a-f-]{1,64}}/attachments";
	private static final String CASE = "/case/{number:[A-Z]{2,5}-[0-9]{4}-[0-9]{6}}/attachments/{position:[0-9]{1,6}}";
	private static final Pattern SENDING = Pattern.compile("[0-9A-Za-z-]{8,40}");

	private final CaseAttachments attachments;
	private final Intake intake;

	AttachmentPages(CaseAttachments attachments, Intake intake) {
		this.attachments = attachments;
		this.intake = intake;
	}

	@GetMapping(CASE)
	ResponseEntity<byte[]> open(@PathVariable String number, @PathVariable int position, Principal person) {
		var opened = attachments.open(person.getName(), number, position);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(opened.fileName()).build().toString())
			.body(opened.pdf());
	}

	/** By a script, which shows how far it is. */
	@PostMapping(path = TASK, produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, String> send(@PathVariable String id, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String sending,
			@RequestParam(name = "files", required = false) List<MultipartFile> files, Principal person)
			throws IOException {
		return Map.of("message", take(id, kind, sending, files, person));
	}

	/** By the page alone. */
	@PostMapping(path = TASK, produces = MediaType.TEXT_HTML_VALUE)
	String sendByPage(@PathVariable String id, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String sending,
			@RequestParam(name = "files", required = false) List<MultipartFile> files, Principal person,
			RedirectAttributes next) throws IOException {
		var number = attachments.inHand(person.getName(), id).caseNumber();
		try {
			next.addFlashAttribute("done", take(id, kind, sending, files, person));
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return back(number);
	}

	private String take(String taskId, String kind, String sending, List<MultipartFile> files, Principal person)
			throws IOException {
		attachments.inHand(person.getName(), taskId);
		var what = AttachmentKind.of(kind)
			.orElseThrow(() -> new Refusal("Chưa chọn loại giấy tờ; hãy chọn một loại rồi bấm Gửi tệp."));
		var sheets = intake.of(read(files == null ? List.of() : files));
		attachments.add(person.getName(), taskId, what, SENDING.matcher(sending).matches() ? sending : null, sheets);
		return "Đã nhận: %s, %d trang.".formatted(what.getVietnamese(), sheets.pages());
	}

	/** One that is too large only as far as that shows; a field of the page in which nothing was chosen is no file. */
	private List<byte[]> read(List<MultipartFile> files) throws IOException {
		int most = (int) intake.limits().size().toBytes();
		var read = new ArrayList<byte[]>();
		for (var file : files) {
			boolean isChosen = !file.isEmpty()
				|| file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
			if (isChosen && read.size() <= intake.limits().pages()) {
				try (var content = file.getInputStream()) {
					read.add(content.readNBytes(most + 1));
				}
			}
		}
		return read;
	}

	@PostMapping(path = CASE + "/withdrawal", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	Map<String, String> takeBack(@PathVariable String number, @PathVariable int position, Principal person) {
		attachments.takeBack(person.getName(), number, position);
		return Map.of("message", "Đã rút lại tệp.");
	}

	@PostMapping(path = CASE + "/withdrawal", produces = MediaType.TEXT_HTML_VALUE)
	String takeBackByPage(@PathVariable String number, @PathVariable int position, Principal person,
			RedirectAttributes next) {
		try {
			attachments.takeBack(person.getName(), number, position);
			next.addFlashAttribute("done", "Đã rút lại tệp.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return back(number);
	}

	private static String back(String number) {
		return "redirect:/case/" + number + "#attachments";
	}
}
