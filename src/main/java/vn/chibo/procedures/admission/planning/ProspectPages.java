package vn.chibo.procedures.admission.planning;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.StatedDay;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.register.sympathisers.Prospects;

/** One person on a branch's list: what is known, who helps, the certificate, and the way off the list. */
@Controller
class ProspectPages {

	private final ListRights rights;
	private final ProspectLists list;
	private final Prospects prospects;
	private final Members members;
	private final ProspectView view;
	private final Validator validator;
	private final Clock clock;

	ProspectPages(ListRights rights, ProspectLists list, Prospects prospects, Members members,
			ProspectView view, Validator validator, Clock clock) {
		this.rights = rights;
		this.list = list;
		this.prospects = prospects;
		this.members = members;
		this.view = view;
		this.validator = validator;
		this.clock = clock;
	}

	@GetMapping("/prospects/{id}")
	String show(@PathVariable long id, Principal person, Model model) {
		return view.show(rights.prospectToRead(person, id), person, model);
	}

	@PostMapping("/prospects/{id}/certificate")
	String certificate(@PathVariable long id, @ModelAttribute("certificate") CertificateForm form,
			BindingResult faults, Principal person, Model model, RedirectAttributes next) {
		return write(id, form, faults, person, model, next,
			() -> {
				stated(form.issuedOn()).notBefore(prospects.get(id).bornOn(),
					"Ngày cấp giấy chứng nhận sớm hơn ngày sinh; hãy kiểm tra lại ngày.");
				prospects.certificate(id, form.number(), form.issuedOn(), form.issuer());
			});
	}

	@PostMapping("/prospects/{id}/help")
	String assign(@PathVariable long id, @ModelAttribute("help") HelpForm form, BindingResult faults,
			Principal person, Model model, RedirectAttributes next) {
		return write(id, form, faults, person, model, next,
			() -> {
				stated(form.togetherSince()).notBefore(prospects.get(id).bornOn(),
					"Ngày bắt đầu cùng công tác, học tập, cư trú sớm hơn ngày sinh; hãy kiểm tra lại ngày.");
				list.assign(id, helper(form), form.togetherSince(), LocalDate.now(clock));
			});
	}

	/** Whoever does not know the card learns nothing of who holds it, not even that nobody does. */
	private long helper(HelpForm form) {
		if (form.namesNobody()) {
			throw new Refusal(
				"Chưa có người giúp đỡ; hãy chọn đảng viên của chi bộ, hoặc ghi số thẻ đảng của đảng viên "
					+ "chi bộ khác trong cùng đảng bộ cơ sở.");
		}
		return form.memberId() != null ? form.memberId()
			: members.withCard(form.cardNumber().strip()).map(Member::id).orElse(0L);
	}

	@PostMapping("/prospects/{id}/help/end")
	String endHelp(@PathVariable long id, @RequestParam long memberId, Principal person, RedirectAttributes next) {
		rights.prospectToKeep(person, id);
		try {
			list.endHelp(id, memberId, LocalDate.now(clock));
			next.addFlashAttribute("done", "Đã thôi phân công giúp đỡ.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return back(id);
	}

	@PostMapping("/prospects/{id}/strike-off")
	String strikeOff(@PathVariable long id, @ModelAttribute("strikeOff") StrikeOffForm form, BindingResult faults,
			Principal person, Model model, RedirectAttributes next) {
		return write(id, form, faults, person, model, next,
			() -> {
				stated(form.struckOffOn()).notBefore(prospects.get(id).listedOn(),
					"Ngày đưa ra khỏi danh sách sớm hơn ngày đưa vào; hãy kiểm tra lại ngày.");
				list.strikeOff(id, form.struckOffOn(), form.reason());
			});
	}

	private StatedDay stated(LocalDate day) {
		return new StatedDay(day, LocalDate.now(clock));
	}

	private String write(long id, Object form, BindingResult faults, Principal person, Model model,
			RedirectAttributes next, Runnable writing) {
		Prospect prospect = rights.prospectToKeep(person, id);
		validator.validate(form, faults);
		if (!faults.hasErrors()) {
			try {
				writing.run();
				next.addFlashAttribute("done", "Đã ghi.");
				return back(id);
			} catch (Refusal refusal) {
				model.addAttribute("refusal", refusal.getMessage());
			}
		}
		return view.show(prospect, person, model);
	}

	private static String back(long id) {
		return "redirect:/prospects/" + id;
	}
}
