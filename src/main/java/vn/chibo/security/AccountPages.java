package vn.chibo.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.SecureRandom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.register.Seats;

/** The administrator gives a login a first password; everybody changes their own. */
@Controller
class AccountPages {

	/** Without letters and digits that are taken for one another when read from paper. */
	private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";
	private static final int FIRST_PASSWORD_LENGTH = 10;
	private static final int SHORTEST_PASSWORD = 10;
	/** BCrypt takes no more, and an accented letter has two or three. */
	private static final int MOST_BYTES = 72;

	private final Accounts accounts;
	private final Seats seats;
	private final PasswordLogin passwords;
	private final SecureRandom random = new SecureRandom();

	AccountPages(Accounts accounts, Seats seats, PasswordLogin passwords) {
		this.accounts = accounts;
		this.seats = seats;
		this.passwords = passwords;
	}

	@GetMapping("/administration/accounts")
	String accounts() {
		return "accounts";
	}

	@PostMapping("/administration/accounts")
	String givePassword(@RequestParam("login") String typed, Model model) {
		var login = LoginName.of(typed);
		if (accounts.isMember(login)) {
			var password = random.ints(FIRST_PASSWORD_LENGTH, 0, READABLE.length()).mapToObj(READABLE::charAt)
				.map(String::valueOf).reduce("", String::concat);
			accounts.changePassword(login, password);
			model.addAttribute("login", login);
			model.addAttribute("password", password);
		} else {
			model.addAttribute("typed", typed);
			model.addAttribute("refusal", "Không có đảng viên nào có tên đăng nhập này; hãy ghi tên đăng nhập vào cột "
				+ "Tài khoản của danh sách đảng viên rồi nạp lại danh sách.");
		}
		return "accounts";
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
		var refusal = refusal(login, current, request.getRemoteAddr(), NormalizedPasswords.normal(password),
			NormalizedPasswords.normal(again));
		if (refusal == null) {
			accounts.changePassword(login, password);
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
		if (password.length() < SHORTEST_PASSWORD || password.length() > 64) {
			return "Mật khẩu mới cần từ " + SHORTEST_PASSWORD + " đến 64 ký tự.";
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return "Mật khẩu mới quá dài vì có nhiều chữ có dấu; hãy bớt chữ hoặc bớt dấu.";
		}
		return password.equals(again) ? null : "Hai lần nhập mật khẩu mới chưa giống nhau; hãy nhập lại.";
	}
}
