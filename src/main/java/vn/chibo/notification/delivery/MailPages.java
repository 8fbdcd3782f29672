package vn.chibo.notification.delivery;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.Folded;
import vn.chibo.base.RememberedSearch;
import vn.chibo.notification.Mail;
import vn.chibo.notification.Mails;

/** In demo mode the mails can be read here, by everybody who is logged in. */
@Controller
@ConditionalOnProperty("chibo.demo")
class MailPages {

	private static final int SHOWN = 200;
	/** So far back mails are looked for. */
	private static final int SOUGHT = 20_000;
	private static final RememberedSearch SEARCH = new RememberedSearch("mails");

	private final Mails mails;
	private final MailTexts texts;
	private final MailCarrier carrier;
	private final ChiBoProperties properties;

	MailPages(Mails mails, MailTexts texts, MailCarrier carrier, ChiBoProperties properties) {
		this.mails = mails;
		this.texts = texts;
		this.carrier = carrier;
		this.properties = properties;
	}

	@GetMapping("/demo/mails")
	String list(@RequestParam(required = false) String found, HttpSession session, Model model) {
		onlyInDemoMode();
		var text = SEARCH.text(found, session);
		model.addAttribute("text", text);
		model.addAttribute("mails", text.isEmpty() ? mails.newest(SHOWN) : mails.newest(SOUGHT).stream()
			.filter(mail -> Folded.finds(text, words(mail))).limit(SHOWN).toList());
		model.addAttribute("waiting", mails.waiting());
		model.addAttribute("hasServer", carrier.hasServer());
		return "mails";
	}

	@PostMapping("/demo/mails")
	String find(@RequestParam(defaultValue = "") String text, HttpSession session) {
		onlyInDemoMode();
		return "redirect:/demo/mails" + (SEARCH.remember(text, session).isEmpty() ? "" : "?found=true");
	}

	private static String words(Mail mail) {
		return Stream.of(mail.recipient(), mail.email(), mail.title(), mail.caseNumber()).filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	@GetMapping("/demo/mails/{id}")
	String mail(@PathVariable long id, Model model) {
		onlyInDemoMode();
		var mail = mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("mail", mail);
		model.addAttribute("text", texts.of(new Parcel(List.of(mail))).text());
		return "mail";
	}

	private void onlyInDemoMode() {
		if (!properties.inDemoMode()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}
}
