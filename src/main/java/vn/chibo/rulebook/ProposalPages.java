package vn.chibo.rulebook;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Days;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.Proposals;
import vn.chibo.rules.RuleBook;
import vn.chibo.security.Jurisdiction;

/** What a proposal changes, what it would have changed, and what a second person says of it. */
@Controller
@RequestMapping("/rules/proposals/{id:[0-9]{1,18}}")
class ProposalPages {

	private final Proposals proposals;
	private final ProposalLines proposalLines;
	private final RuleBook book;
	private final RuleLines lines;
	private final WhatIf whatIf;
	private final Readers readers;

	ProposalPages(Proposals proposals, ProposalLines proposalLines, RuleBook book, RuleLines lines, WhatIf whatIf,
			Readers readers) {
		this.proposals = proposals;
		this.proposalLines = proposalLines;
		this.book = book;
		this.lines = lines;
		this.whatIf = whatIf;
		this.readers = readers;
	}

	@GetMapping
	String show(@PathVariable long id, Principal person, Model model) {
		var reader = readers.of(person.getName());
		return page(found(id), reader, model);
	}

	/** Asked only when somebody wants to know: it reads what was filed in a year. */
	@GetMapping("/what-if")
	String whatIf(@PathVariable long id, Principal person, Model model) {
		var reader = readers.of(person.getName());
		var proposal = kept(id, reader);
		model.addAttribute("outcome", whatIf.of(proposal, reader));
		return page(proposal, reader, model);
	}

	@PostMapping("/confirm")
	String confirm(@PathVariable long id, Principal person, RedirectAttributes next) {
		return answer(id, person, next, "Đã xác nhận. Hạn đang mở được tính lại sau vài phút.",
			() -> proposals.confirm(id, person.getName()));
	}

	@PostMapping("/decline")
	String decline(@PathVariable long id, Principal person, RedirectAttributes next) {
		return answer(id, person, next, "Đã ghi không chấp nhận; quy định giữ nguyên.",
			() -> proposals.decline(id, person.getName()));
	}

	@PostMapping("/end")
	String end(@PathVariable long id, @RequestParam(defaultValue = "") String lastDay, Principal person,
			RedirectAttributes next) {
		kept(id, readers.of(person.getName()));
		try {
			proposals.end(id, day(lastDay), person.getName());
			next.addFlashAttribute("done", "Đã ghi ngày cuối cùng áp dụng. Hạn đang mở được tính lại sau vài phút.");
		} catch (Refusal refusal) {
			next.addFlashAttribute("lastDay", lastDay);
			next.addFlashAttribute("lastDayFault", refusal.getMessage());
		}
		return "redirect:/rules/proposals/" + id;
	}

	private static LocalDate day(String typed) {
		try {
			return Days.read(TypedText.clean(typed));
		} catch (DateTimeException unreadable) {
			throw new Refusal("Chưa đọc được ngày cuối cùng áp dụng; hãy ghi ngày/tháng/năm, ví dụ 05/03/2026.");
		}
	}

	private String answer(long id, Principal person, RedirectAttributes next, String done, Runnable answer) {
		kept(id, readers.of(person.getName()));
		try {
			answer.run();
			next.addFlashAttribute("done", done);
		} catch (Refusal refusal) {
			RuleBookPages.refused(refusal).forEach(next::addFlashAttribute);
		}
		return "redirect:/rules/proposals/" + id;
	}

	private String page(Proposal proposal, Reader reader, Model model) {
		var rows = proposals.rows(proposal.id());
		model.addAttribute("proposal", proposalLines.of(proposal, rows, reader));
		model.addAttribute("ofText", !rows.isEmpty() && rows.stream().allMatch(Proposal.Row::confirms));
		model.addAttribute("changes", rows.stream()
			.map(row -> change(proposal, row)).toList());
		var keeps = reader.mayKeep(proposal.organisationId());
		model.addAttribute("keeps", keeps);
		model.addAttribute("own", proposal.proposedBy().equals(reader.login()));
		model.addAttribute("mayAnswer", keeps && proposal.isOpen());
		model.addAttribute("mayEnd", keeps && proposal.isConfirmed() && proposal.endedAt() == null);
		return "rule-proposal";
	}

	private Change change(Proposal proposal, Proposal.Row row) {
		return book.sheets().stream().filter(sheet -> sheet.table().equals(row.table()))
			.flatMap(sheet -> sheet.row(row.row()).stream().map(shipped -> new Change(sheet.title(),
				row.confirms() ? shipped.replaces().stream().flatMap(old -> sheet.row(old).stream())
					.map(old -> lines.shipped(sheet, old)).toList()
					: List.of(lines.shipped(sheet, shipped, row.shipped())),
				lines.proposed(sheet, shipped, row, proposal))))
			.findFirst().orElseGet(() -> new Change(row.table(), List.of(), null));
	}

	private Proposal found(long id) {
		return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Proposal kept(long id, Reader reader) {
		var proposal = found(id);
		if (!reader.mayKeep(proposal.organisationId())) {
			throw Jurisdiction.forbidden();
		}
		return proposal;
	}

	/**
	 * A row before and after.
	 *
	 * @param after absent when the row is shipped no more
	 */
	record Change(String table, List<RuleLine> before, RuleLine after) {
	}
}
