package vn.chibo.accounts;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.Refusal;
import vn.chibo.register.ClosedLogins;
import vn.chibo.register.Logins;
import vn.chibo.security.Accounts;
import vn.chibo.security.Administrator;
import vn.chibo.security.LoginName;

/** One account, and what the administrator does to it. */
@Controller
class AccountPage {

	private static final String LIST = AccountListPage.ADDRESS;
	private static final String ONE = LIST + "/{memberId:\\d{1,18}}";

	private final AccountList list;
	private final Accounts accounts;
	private final ClosedLogins closed;
	private final Logins logins;
	private final Inviting inviting;
	private final Invitations invitations;
	private final Administrator administrator;
	private final ChiBoProperties application;

	AccountPage(AccountList list, Accounts accounts, ClosedLogins closed, Logins logins, Inviting inviting,
			Invitations invitations, Administrator administrator, ChiBoProperties application) {
		this.list = list;
		this.accounts = accounts;
		this.closed = closed;
		this.logins = logins;
		this.inviting = inviting;
		this.invitations = invitations;
		this.administrator = administrator;
		this.application = application;
	}

	@GetMapping(ONE)
	String show(@PathVariable long memberId, Model model) {
		var account = get(memberId);
		model.addAttribute("it", account);
		if (account.login() == null) {
			model.addAttribute("proposal", logins.proposal(account.fullName(), administrator.login()));
		}
		return "account-of";
	}

	/** Shown this one time, to be handed over. */
	@PostMapping(LIST)
	String givePassword(@RequestParam("login") String typed, Model model) {
		var login = LoginName.of(typed);
		if (accounts.isMember(login)) {
			model.addAttribute("login", login);
			model.addAttribute("password", accounts.givePassword(login));
		} else {
			model.addAttribute("refusal", "Không có đảng viên nào có tên đăng nhập này; hãy ghi tên đăng nhập vào cột "
				+ "Tài khoản của danh sách đảng viên rồi nạp lại danh sách.");
		}
		return "account-password";
	}

	@PostMapping(ONE + "/login")
	String giveLogin(@PathVariable long memberId, @RequestParam String login, RedirectAttributes next) {
		try {
			var name = LoginName.of(login);
			if (administrator.is(name)) {
				throw new Refusal("Tên đăng nhập này là của quản trị viên; hãy ghi tên khác.");
			}
			logins.give(memberId, name);
			next.addFlashAttribute("done", "Đã ghi tên đăng nhập.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return backTo(memberId);
	}

	@PostMapping(ONE + "/invite")
	String invite(@PathVariable long memberId, Principal person, RedirectAttributes next) {
		if (inviting.byMail(List.of(get(memberId)), person.getName()) == 1) {
			next.addFlashAttribute("done", "Thư mời sẽ đi trong ít phút, ban đêm và ngày lễ thì sáng hôm sau.");
		} else {
			next.addFlashAttribute("refusal", "Đảng viên này chưa có địa chỉ thư hoặc tài khoản đã ngừng nên chưa mời; "
				+ "hãy in phiếu, hoặc mở lại tài khoản trước.");
		}
		return backTo(memberId);
	}

	@PostMapping(ONE + "/slip")
	String slip(@PathVariable long memberId, Principal person, Model model) {
		model.addAttribute("sheets", inviting.onPaper(List.of(get(memberId)), person.getName()));
		model.addAttribute("address", application.url() + "/invitation");
		return "slips";
	}

	@PostMapping(ONE + "/close")
	String close(@PathVariable long memberId, Principal person, RedirectAttributes next) {
		var account = get(memberId);
		if (account.login() != null) {
			closed.close(account.login(), person.getName());
			invitations.withdraw(memberId);
			next.addFlashAttribute("done", "Đã ngừng tài khoản; ai đang dùng tài khoản này sẽ bị đăng xuất ngay."
				+ (account.invitedAt() == null ? "" : " Lời mời chưa dùng không dùng được nữa."));
		}
		return backTo(memberId);
	}

	@PostMapping(ONE + "/open")
	String open(@PathVariable long memberId, RedirectAttributes next) {
		var account = get(memberId);
		if (account.login() != null) {
			closed.open(account.login());
			next.addFlashAttribute("done", "Đã mở lại tài khoản; mật khẩu vẫn như cũ.");
		}
		return backTo(memberId);
	}

	private Account get(long memberId) {
		return list.find(memberId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String backTo(long memberId) {
		return "redirect:" + LIST + "/" + memberId;
	}
}
