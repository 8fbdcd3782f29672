package vn.chibo.notification.delivery;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.notification.Mails;

/** In demo mode the mails can be read here, by everybody who is logged in. */
@Controller
@ConditionalOnProperty("chibo.demo")
class MailPages {

	private static final int SHOWN = 200;

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
	String list(Model model) {
		onlyInDemoMode();
		model.addAttribute("mails", mails.newest(SHOWN));
		model.addAttribute("waiting", mails.waiting());
		model.addAttribute("hasServer", carrier.hasServer());
		return "mails";
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
