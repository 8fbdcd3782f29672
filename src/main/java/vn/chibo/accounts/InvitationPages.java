package vn.chibo.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.accounts.Invitations.Guest;
import vn.chibo.security.Accounts;
import vn.chibo.security.FailedLogins;
import vn.chibo.security.FailedLogins.Door;
import vn.chibo.security.LoginName;
import vn.chibo.security.NewPasswords;

/**
 * Before the login: who holds a link or a code sets a password. Wrong codes are counted like wrong passwords; what was used,
 * is too late or never was has one answer.
 */
@Controller
class InvitationPages {

	private static final String ADDRESS = "/invitation";
	private static final String USELESS = "Đường dẫn hoặc mã này không dùng được: đã dùng rồi, đã quá hạn hoặc gõ chưa đúng. "
		+ "Nếu đã đặt mật khẩu thì đồng chí hãy đăng nhập; nếu chưa thì mở thư mới nhất, xem lại mã trên phiếu, hoặc đề nghị "
		+ "quản trị viên mời lại. Nếu đã gõ sai nhiều lần, hãy đợi ít phút.";

	private final Invitations invitations;
	private final Accounts accounts;
	private final NewPasswords newPasswords;
	private final FailedLogins failures;
	private final TransactionTemplate transaction;

	InvitationPages(Invitations invitations, Accounts accounts, NewPasswords newPasswords, FailedLogins failures,
			TransactionTemplate transaction) {
		this.invitations = invitations;
		this.accounts = accounts;
		this.newPasswords = newPasswords;
		this.failures = failures;
		this.transaction = transaction;
	}

	/** Nobody else hears from here where somebody was. */
	@ModelAttribute
	void unseen(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	@GetMapping(ADDRESS)
	String show() {
		return accounts.havePasswords() ? "invitation" : "redirect:/login";
	}

	@PostMapping(ADDRESS)
	String open(@RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request, Model model) {
		return guest(LoginName.of(login), code, request.getRemoteAddr()).map(guest -> asked(guest, login, code, model))
			.orElseGet(() -> useless(login, model));
	}

	@PostMapping(ADDRESS + "/password")
	String setPassword(@RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String code,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			HttpServletRequest request, Model model) {
		var name = LoginName.of(login);
		var guest = guest(name, code, request.getRemoteAddr());
		if (guest.isEmpty()) {
			return useless(login, model);
		}
		var refusal = newPasswords.refusal(name, password, again);
		if (refusal.isPresent()) {
			model.addAttribute("refusal", refusal.get());
			return asked(guest.get(), login, code, model);
		}
		if (!isSet(guest.get(), name, password)) {
			return useless(login, model);
		}
		failures.forget(name);
		return "redirect:/login?set";
	}

	private boolean isSet(Guest guest, String login, String password) {
		return Boolean.TRUE.equals(transaction.execute(status -> {
			var used = invitations.use(guest);
			if (used) {
				accounts.changePassword(login, password);
			}
			return used;
		}));
	}

	private Optional<Guest> guest(String login, String code, String address) {
		var guest = invitations.find(login, Secret.typed(code));
		// asked after the comparison, so that many at once get no more tries than one after another
		if (accounts.havePasswords() && guest.isPresent() && !failures.isLocked(Door.CODE, login, address)) {
			return guest;
		}
		failures.add(Door.CODE, login, address);
		return Optional.empty();
	}

	private static String asked(Guest guest, String login, String code, Model model) {
		model.addAttribute("fullName", guest.fullName());
		model.addAttribute("login", login);
		model.addAttribute("code", code);
		return "invitation-password";
	}

	private static String useless(String login, Model model) {
		model.addAttribute("refusal", USELESS);
		model.addAttribute("login", login);
		return "invitation";
	}
}
