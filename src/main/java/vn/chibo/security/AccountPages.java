package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.register.Seats;

/** Everybody changes their own password. */
@Controller
class AccountPages {

	private final Accounts accounts;
	private final Seats seats;
	private final PasswordLogin passwords;
	private final NewPasswords newPasswords;

	AccountPages(Accounts accounts, Seats seats, PasswordLogin passwords, NewPasswords newPasswords) {
		this.accounts = accounts;
		this.seats = seats;
		this.passwords = passwords;
		this.newPasswords = newPasswords;
	}

	/** Officials are shown the way to the pages beside Tasklist. */
	@ModelAttribute("official")
	boolean isOfficial(Principal person) {
		return !seats.committeesOf(person.getName()).isEmpty();
	}

	@GetMapping("/account")
	String account() {
		return "account";
	}

	@PostMapping("/account")
	String changePassword(@RequestParam String current, @RequestParam String password, @RequestParam String again,
			HttpServletRequest request, Model model) {
		var login = request.getUserPrincipal().getName();
		var refusal = refusal(login, current, request.getRemoteAddr(), password, again);
		if (refusal == null) {
			var changed = accounts.change(login, password);
			// whoever changes it goes on, other sessions end
			((AbstractAuthenticationToken) request.getUserPrincipal()).setDetails(changed);
			model.addAttribute("done", true);
		} else {
			model.addAttribute("refusal", refusal);
		}
		return "account";
	}

	private String refusal(String login, String current, String address, String password, String again) {
		if (!accounts.isMember(login)) {
			return "Mật khẩu của quản trị viên được đặt trong cấu hình của máy chủ, không đổi ở đây.";
		}
		if (passwords.admit(login, current, address).isEmpty()) {
			return "Mật khẩu hiện tại chưa đúng; hãy nhập lại, hoặc đợi ít phút nếu đã nhập sai nhiều lần.";
		}
		return newPasswords.refusal(login, password, again).orElse(null);
	}
}
