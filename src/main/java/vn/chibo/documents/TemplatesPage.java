package vn.chibo.documents;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Days;
import vn.chibo.base.Refusal;
import vn.chibo.documents.DocumentKind.Field;
import vn.chibo.documents.Documents.Format;
import vn.chibo.documents.TemplateVersions.Version;

/** Where the administrator finds the templates of all kinds, takes one away to edit in Word and brings it back. */
@Controller
@RequestMapping("/administration/documents")
class TemplatesPage {

	private static final String KIND = "/{kind:[a-zA-Z0-9-]{1,60}}";
	/** The one that is shipped. */
	private static final int SHIPPED = 0;
	private static final int NAMED = 10;

	private final DocumentKinds kinds;
	private final ShippedTemplates shipped;
	private final TemplateVersions versions;
	private final Uploads uploads;
	private final Documents documents;
	private final Clock clock;

	TemplatesPage(DocumentKinds kinds, ShippedTemplates shipped, TemplateVersions versions, Uploads uploads,
			Documents documents, Clock clock) {
		this.kinds = kinds;
		this.shipped = shipped;
		this.versions = versions;
		this.uploads = uploads;
		this.documents = documents;
		this.clock = clock;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("kinds", kinds.all());
		model.addAttribute("inForce", versions.inForce().stream()
			.collect(Collectors.toMap(Version::kind, Version::version, (earlier, later) -> later)));
		return "documents";
	}

	@GetMapping(KIND)
	String one(@PathVariable String kind, Model model) {
		model.addAttribute("kind", known(kind));
		model.addAttribute("versions", versions.of(kind));
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("tomorrow", Days.vietnamese(LocalDate.now(clock).plusDays(1)));
		return "documents-kind";
	}

	@PostMapping(KIND)
	String upload(@PathVariable String kind, @RequestParam("template") MultipartFile file, Principal administrator,
			RedirectAttributes next) throws IOException {
		var known = known(kind);
		try {
			var added = uploads.add(known, file.getInputStream().readNBytes(Docx.MOST_BYTES + 1),
				administrator.getName());
			next.addFlashAttribute("done", "Đã nhận mẫu số " + added.version() + ". " + leftOut(added.leftOut())
				+ "Hãy xem bản in thử; đúng rồi thì cho mẫu có hiệu lực.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return back(kind);
	}

	private static String leftOut(List<Field> fields) {
		return fields.isEmpty() ? "" : "Các trường không có trong mẫu: "
			+ fields.stream().limit(NAMED).map(Field::name).collect(Collectors.joining(", "))
			+ (fields.size() > NAMED ? ", … (%d trường). ".formatted(fields.size()) : ". ");
	}

	@PostMapping(KIND + "/{version:[0-9]{1,6}}/enforce")
	String enforce(@PathVariable String kind, @PathVariable int version, @RequestParam String from,
			Principal administrator, RedirectAttributes next) {
		try {
			var day = day(from);
			versions.enforce(known(kind).id(), version, day, administrator.getName());
			next.addFlashAttribute("done", "Văn bản lập từ ngày " + Days.vietnamese(day) + " in theo mẫu số " + version
				+ "; văn bản lập trước đó giữ mẫu cũ.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return back(kind);
	}

	@PostMapping(KIND + "/{version:[0-9]{1,6}}/discard")
	String discard(@PathVariable String kind, @PathVariable int version, RedirectAttributes next) {
		try {
			versions.discard(known(kind).id(), version);
			next.addFlashAttribute("done", "Đã bỏ mẫu số " + version + ".");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return back(kind);
	}

	/** To be edited in Word. */
	@GetMapping(KIND + "/{version:[0-9]{1,6}}/template")
	ResponseEntity<byte[]> template(@PathVariable String kind, @PathVariable int version) {
		return handedOut("mau-" + kind + "-" + version + ".docx",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			version(known(kind), version).written());
	}

	@GetMapping(KIND + "/{version:[0-9]{1,6}}/specimen/{format:docx|pdf}")
	ResponseEntity<byte[]> specimen(@PathVariable String kind, @PathVariable int version,
			@PathVariable String format) {
		versions.lookedAt(kind, version);
		var made = documents.specimen(known(kind), version(known(kind), version), Format.of(format));
		return handedOut(made.fileName("in-thu-" + version), made.type(), made.content());
	}

	private DocumentKind known(String kind) {
		return kinds.find(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Docx version(DocumentKind kind, int version) {
		return version == SHIPPED ? shipped.of(kind) : versions.version(kind.id(), version)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static LocalDate day(String text) {
		try {
			return Days.read(text.strip());
		} catch (DateTimeException e) {
			throw new Refusal("Ngày có hiệu lực cần ghi như 05/03/2026.");
		}
	}

	private static ResponseEntity<byte[]> handedOut(String name, String type, byte[] content) {
		return ResponseEntity.ok().contentType(MediaType.valueOf(type)).header(HttpHeaders.CONTENT_DISPOSITION,
			ContentDisposition.attachment().filename(name).build().toString()).body(content);
	}

	private static String back(String kind) {
		return "redirect:/administration/documents/" + kind;
	}
}
