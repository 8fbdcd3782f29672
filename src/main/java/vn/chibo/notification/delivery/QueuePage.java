package vn.chibo.notification.delivery;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.notification.bounces.BounceMailbox;
import vn.chibo.notification.bounces.DeadAddresses;

/** Where the administrator sees what does not leave and which addresses are dead. */
@Controller
public class QueuePage {

	private static final String ADDRESS = "/administration/mails";
	private static final int SHOWN = 100;

	private final Queue queue;
	private final DeadAddresses deadAddresses;
	private final MailCarrier carrier;
	private final BounceMailbox bounces;

	public QueuePage(Queue queue, DeadAddresses deadAddresses, MailCarrier carrier, BounceMailbox bounces) {
		this.queue = queue;
		this.deadAddresses = deadAddresses;
		this.carrier = carrier;
		this.bounces = bounces;
	}

	@GetMapping(ADDRESS)
	String show(Model model) {
		model.addAttribute("hasServer", carrier.hasServer());
		model.addAttribute("sums", queue.sums());
		model.addAttribute("counts", queue.done());
		model.addAttribute("failures", queue.failed(SHOWN));
		model.addAttribute("deadAddresses", deadAddresses.newest(SHOWN));
		model.addAttribute("bounces", bounces.isConfigured() ? bounces.state() : null);
		model.addAttribute("shown", SHOWN);
		return "queue";
	}

	@PostMapping(ADDRESS + "/retry")
	String retry(RedirectAttributes next) {
		next.addFlashAttribute("done", "Sẽ thử gửi lại ngay %d thư.".formatted(queue.retry()));
		return "redirect:" + ADDRESS;
	}

	@PostMapping(ADDRESS + "/dead")
	String markDead(@RequestParam String address, Principal administrator, RedirectAttributes next) {
		try {
			deadAddresses.addByHand(address, administrator.getName());
			next.addFlashAttribute("done", "Đã ghi là địa chỉ hỏng; thư cho người này chuyển sang gọi điện.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("typed", address);
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:" + ADDRESS;
	}

	@PostMapping(ADDRESS + "/dead/{memberId}/revive")
	String revive(@PathVariable long memberId, RedirectAttributes next) {
		deadAddresses.revive(memberId);
		next.addFlashAttribute("done", "Địa chỉ được dùng lại; thư chưa báo được sẽ gửi lại.");
		return "redirect:" + ADDRESS;
	}
}
