package vn.chibo.directory;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.numbering.Books;
import vn.chibo.numbering.Books.Book;
import vn.chibo.numbering.Issuer;
import vn.chibo.register.Committee;
import vn.chibo.register.Organisation;
import vn.chibo.security.Jurisdiction;

/** The books in which the documents of an organisation are numbered, and where those who keep them say where the paper book stands. */
@Controller
class DocumentBookPage {

	private static final String ADDRESS = "/organisation/{id:[0-9]{1,18}}/documents";
	private static final int LONGEST_REASON = 500;

	private final Jurisdiction jurisdiction;
	private final Viewers viewers;
	private final Books books;
	private final Clock clock;

	DocumentBookPage(Jurisdiction jurisdiction, Viewers viewers, Books books, Clock clock) {
		this.jurisdiction = jurisdiction;
		this.viewers = viewers;
		this.books = books;
		this.clock = clock;
	}

	/** Without a book the first one in which something stands. */
	@GetMapping(ADDRESS)
	String show(@PathVariable long id, @RequestParam(defaultValue = "") String book,
			@RequestParam(defaultValue = "1") String page, Principal person, Model model) {
		var organisation = jurisdiction.toRead(person, id);
		var all = books.of(id);
		model.addAttribute("organisation", organisation);
		model.addAttribute("books", all);
		model.addAttribute("kinds", books.kinds());
		model.addAttribute("bodies", organisation.numbering());
		model.addAttribute("keeps", keeps(person, organisation));
		all.stream().filter(one -> book.isEmpty() ? one.documents() > 0 : book.equals(named(one))).findFirst()
			.or(() -> book.isEmpty() ? all.stream().findFirst() : Optional.empty()).ifPresent(one -> {
				int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
				var lines = books.lines(one.series(), number);
				model.addAttribute("shown", one);
				model.addAttribute("page", number);
				model.addAttribute("lines", lines.stream().limit(Books.SHOWN).toList());
				model.addAttribute("more", lines.size() > Books.SHOWN);
				model.addAttribute("starts", books.starts(one.series()));
				model.addAttribute("gaps", books.gaps(one.series()));
			});
		return "document-books";
	}

	@PostMapping(ADDRESS)
	String moveTo(@PathVariable long id, @RequestParam(defaultValue = "") String body,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String next,
			@RequestParam(defaultValue = "") String reason, Principal person, RedirectAttributes then) {
		var organisation = jurisdiction.toRead(person, id);
		if (!keeps(person, organisation)) {
			throw Jurisdiction.forbidden();
		}
		try {
			var issuer = organisation.numbering().stream().filter(one -> one.name().equals(body)).findFirst()
				.map(one -> new Issuer(id, one.name(), organisation.kind().name(), organisation))
				.orElseThrow(() -> new Refusal("Hãy chọn cơ quan ban hành."));
			var why = TypedText.clean(reason);
			if (why.length() > LONGEST_REASON) {
				throw new Refusal("Lý do dài quá; hãy rút gọn còn tối đa " + LONGEST_REASON + " ký tự.");
			}
			books.moveTo(issuer, kind, LocalDate.now(clock), number(next), why, person.getName());
			then.addFlashAttribute("done", "Đã ghi: văn bản " + kind + " tiếp theo mang số " + number(next) + ".");
		} catch (Refusal refusal) {
			then.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:/organisation/" + id + "/documents";
	}

	/** What is no number is none that a book can have. */
	private static int number(String typed) {
		var text = typed.strip();
		return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
	}

	/** As a book is called in an address. */
	static String named(Book book) {
		return book.body() + "-" + book.kind() + "-" + book.period();
	}

	private boolean keeps(Principal person, Organisation organisation) {
		var viewer = viewers.of(person.getName());
		return viewer.keeping(organisation).isPresent()
			|| viewer.committees().contains(Committee.leading(organisation.id()));
	}
}
