package vn.chibo.casepage;

import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.documents.Documents;
import vn.chibo.documents.Documents.Format;

/** The page of a case, its drawing and its papers; a number that is not the reader's business leads nowhere. */
@Controller
@RequestMapping("/case/{number:[A-Z]{2,5}-[0-9]{4}-[0-9]{6}}")
class CasePages {

	private final CaseOverviews overviews;
	private final CasePapers papers;
	private final Documents documents;

	CasePages(CaseOverviews overviews, CasePapers papers, Documents documents) {
		this.overviews = overviews;
		this.papers = papers;
		this.documents = documents;
	}

	@GetMapping
	String show(@PathVariable String number, @RequestParam(defaultValue = "") String process, Principal person,
			Model model) {
		model.addAttribute("it", overviews.of(person.getName(), number, process));
		return "case";
	}

	@GetMapping("/papers/{position:[0-9]{1,6}}")
	String paper(@PathVariable String number, @PathVariable int position, Principal person, Model model) {
		model.addAttribute("it", papers.open(person.getName(), number, position));
		return "case-paper";
	}

	@GetMapping("/papers/{position:[0-9]{1,6}}/{format:docx|pdf}")
	ResponseEntity<byte[]> document(@PathVariable String number, @PathVariable int position,
			@PathVariable String format,
			Principal person) {
		var told = papers.told(person.getName(), number, position);
		var made = documents.make(told.kind(), told.values(), told.on(), Format.of(format));
		return ResponseEntity.ok().contentType(MediaType.valueOf(made.type()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(made.fileName(number)).build().toString())
			.body(made.content());
	}

	@GetMapping(path = "/diagram/{process:[A-Za-z0-9_]{1,64}}", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String diagram(@PathVariable String number, @PathVariable String process, Principal person) {
		return overviews.diagram(person.getName(), number, process)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}
}
