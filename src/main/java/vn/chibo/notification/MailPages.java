package vn.chibo.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.ChiBoProperties;

/** In demo mode the mails can be read here, by everybody who is logged in. */
@Controller
@ConditionalOnProperty("chibo.demo")
class MailPages {

	private static final int SHOWN = 200;

	private final Outbox outbox;
	private final MailTexts texts;
	private final MailCarrier carrier;
	private final ChiBoProperties properties;

	MailPages(Outbox outbox, MailTexts texts, MailCarrier carrier, ChiBoProperties properties) {
		this.outbox = outbox;
		this.texts = texts;
		this.carrier = carrier;
		this.properties = properties;
	}

	@GetMapping("/demo/mails")
	String mails(Model model) {
		onlyInDemoMode();
		model.addAttribute("mails", outbox.newest(SHOWN));
		model.addAttribute("waiting", outbox.waiting());
		model.addAttribute("hasServer", carrier.hasServer());
		return "mails";
	}

	@GetMapping("/demo/mails/{id}")
	String mail(@PathVariable long id, Model model) {
		onlyInDemoMode();
		var mail = outbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("mail", mail);
		model.addAttribute("text", texts.text(mail));
		return "mail";
	}

	private void onlyInDemoMode() {
		if (!properties.inDemoMode()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}
}
