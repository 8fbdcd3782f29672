package vn.chibo.casepage;

import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.EngineAddresses;
import vn.chibo.documents.Documents;
import vn.chibo.documents.Documents.Format;

/** The address of a task that people know from mails and lists, and what Tasklist shows around its form. */
@Controller
class TaskPages {

	private static final String ID = "{id:[0-9a-f-]{1,64}}";

	private final CaseRuns runs;
	private final CaseGate gate;
	private final CasePapers papers;
	private final Documents documents;
	private final NextSteps next;
	private final EngineAddresses engine;

	TaskPages(CaseRuns runs, CaseGate gate, CasePapers papers, Documents documents, NextSteps next,
			EngineAddresses engine) {
		this.runs = runs;
		this.gate = gate;
		this.papers = papers;
		this.documents = documents;
		this.next = next;
		this.engine = engine;
	}

	/**
	 * The fragment of a Tasklist address does not survive a login; this address does. A task that is done leads to its
	 * case, which says so.
	 */
	@GetMapping("/task/" + ID)
	@Transactional(readOnly = true)
	String task(@PathVariable String id, Principal person, RedirectAttributes next) {
		return "redirect:" + runs.task(id).filter(task -> !task.open())
			.flatMap(task -> gate.tryToEnter(person.getName(), task.caseNumber()).map(access -> {
				next.addFlashAttribute("passed", task.name());
				return "/case/" + access.file().number();
			}))
			.orElseGet(() -> engine.task(id));
	}

	/** The earlier papers, to be read beside the form. */
	@GetMapping("/task/" + ID + "/papers")
	String papers(@PathVariable String id, Principal person, Model model) {
		var task = runs.task(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("number", task.caseNumber());
		model.addAttribute("task", task.name());
		model.addAttribute("taskId", id);
		var beside = papers.beside(person.getName(), id, task);
		model.addAttribute("papers", beside.papers());
		model.addAttribute("attached", beside.attached());
		model.addAttribute("again", again(id));
		return "case-papers";
	}

	private static String again(String taskId) {
		return "/task/" + taskId + "/attachments";
	}

	/** What was attached, and where more is; asked again after something was. */
	@GetMapping("/task/" + ID + "/attachments")
	String attachments(@PathVariable String id, Principal person, Model model) {
		var task = runs.task(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("attached", papers.beside(person.getName(), id, task).attached());
		model.addAttribute("again", again(id));
		return "attachments";
	}

	/** What has been typed so far, as it would be printed. */
	@GetMapping("/task/" + ID + "/preview")
	ResponseEntity<byte[]> preview(@PathVariable String id, Principal person) {
		var told = papers.foretold(person.getName(), id);
		var made = documents.make(told.kind(), told.values(), told.on(), Format.PDF);
		return ResponseEntity.ok().contentType(MediaType.valueOf(made.type()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.inline().filename(made.fileName("xem-truoc")).build().toString())
			.body(made.content());
	}

	@GetMapping("/task/" + ID + "/next")
	@ResponseBody
	NextSteps.Next afterTask(@PathVariable String id, Principal person) {
		return next.afterTask(person.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	@GetMapping("/instance/" + ID + "/next")
	@ResponseBody
	NextSteps.Next afterStart(@PathVariable String id, Principal person) {
		return next.afterStart(person.getName(), id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}
}
