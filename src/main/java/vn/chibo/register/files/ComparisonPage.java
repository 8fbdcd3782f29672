package vn.chibo.register.files;

import static java.util.stream.Collectors.toMap;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.files.Comparison.Count;
import vn.chibo.register.files.Comparison.Row;

/** What the administrator's files say otherwise than the register: decided here, line by line or all of a kind, then written. */
@Controller
class ComparisonPage {

	static final String ADDRESS = "/administration/register/comparison";
	private static final int SHORTEST_REASON = 10;
	private static final int LONGEST_REASON = 200;

	private final RegisterComparison comparison;
	private final Comparisons comparisons;
	private final Organisations organisations;
	private final OpenCases openCases;

	ComparisonPage(RegisterComparison comparison, Comparisons comparisons, Organisations organisations,
			OpenCases openCases) {
		this.comparison = comparison;
		this.comparisons = comparisons;
		this.organisations = organisations;
		this.openCases = openCases;
	}

	@GetMapping(ADDRESS)
	String show(@ModelAttribute("shown") Shown shown, Principal person, Model model) {
		comparisons.newest(person.getName()).ifPresent(newest -> {
			var counts = comparisons.counts(newest.id());
			model.addAttribute("it", newest);
			model.addAttribute("counts", counts);
			counts.stream().filter(count -> count.list() == shown.list() && count.kind() == shown.kind()).findFirst()
				.ifPresent(count -> lines(newest, count, shown, model));
		});
		return "comparison";
	}

	private void lines(Comparison newest, Count count, Shown shown, Model model) {
		var top = top(shown);
		var rows = comparisons.rows(newest.id(), shown, top);
		var found = comparisons.count(newest.id(), shown, top);
		model.addAttribute("count", count);
		model.addAttribute("top", top.orElse(null));
		model.addAttribute("above", top.map(organisations::ancestors).orElse(List.of()));
		model.addAttribute("places", comparisons.places(newest.id(), shown, top));
		model.addAttribute("rows", rows);
		model.addAttribute("found", found);
		model.addAttribute("more", found > shown.before() + rows.size());
		model.addAttribute("openCases",
			count.list() == RegisterFile.MEMBERS ? openCases.of(rows.stream().map(Row::key).toList()) : Map.of());
	}

	private Optional<Organisation> top(Shown shown) {
		return Optional.ofNullable(shown.of()).flatMap(organisations::find);
	}

	/** @param decisions {@code take} or {@code leave} by the id of the line, as {@code line-17}; what is neither is left open */
	@PostMapping(ADDRESS + "/decided")
	String decide(@ModelAttribute("shown") Shown shown, @RequestParam Map<String, String> decisions, Principal person,
			RedirectAttributes next) {
		return answered(next, shown.address(), () -> {
			keep(decisions, person);
			return "Đã giữ lựa chọn của trang này.";
		});
	}

	private void keep(Map<String, String> decisions, Principal person) {
		comparisons.decide(waiting(person), decisions.entrySet().stream()
			.filter(one -> one.getKey().matches("line-[0-9]{1,18}") && one.getValue().matches("take|leave"))
			.collect(toMap(one -> Long.valueOf(one.getKey().substring(5)), one -> one.getValue().equals("take"))));
	}

	@PostMapping(ADDRESS + "/all")
	String decideAll(@ModelAttribute("shown") Shown shown, @RequestParam boolean taken, Principal person,
			RedirectAttributes next) {
		return answered(next, shown.address(), () -> {
			if (!shown.isOfDecided()) {
				throw new Refusal("Hãy chọn trong bảng loại cần quyết định, rồi bấm lại.");
			}
			if (taken && !shown.kind().isTakenAtOnce()) {
				throw new Refusal("Những dòng này phải đối chiếu giấy tờ rồi nhận từng dòng.");
			}
			comparisons.decideAll(waiting(person), shown, top(shown), taken);
			return null;
		});
	}

	/** @param decisions those of the page from which it is written are kept first, whatever becomes of the writing */
	@PostMapping(ADDRESS + "/written")
	String write(@ModelAttribute("shown") Shown shown, @RequestParam(defaultValue = "") String reason,
			@RequestParam Map<String, String> decisions, Principal person, RedirectAttributes next) {
		return answered(next, shown.address(), () -> {
			keep(decisions, person);
			var why = TypedText.clean(reason).strip();
			if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
				throw new Refusal("Hãy ghi lý do hoặc căn cứ, từ %d đến %d ký tự, rồi ghi vào danh bạ."
					.formatted(SHORTEST_REASON, LONGEST_REASON));
			}
			int moved = comparison.write(person.getName(), why);
			if (moved > 0) {
				throw new Refusal(
					("Danh bạ đã thay đổi ở %d dòng sau khi đối chiếu nên chưa ghi gì; hãy xem lại những dòng ấy "
						+ "với giá trị đang ghi, quyết định lại rồi ghi.").formatted(moved));
			}
			return "Đã ghi vào danh bạ.";
		});
	}

	@PostMapping(ADDRESS + "/discarded")
	String discard(Principal person) {
		comparisons.discard(person.getName());
		return "redirect:/administration/register";
	}

	private static String answered(RedirectAttributes next, String address, Supplier<String> work) {
		try {
			next.addFlashAttribute("done", work.get());
		} catch (RegisterFileFaults faults) {
			next.addFlashAttribute("faults", faults.faults());
			next.addFlashAttribute("fewerFaults", faults.more());
		} catch (Refusal refusal) {
			next.addFlashAttribute("refusal", refusal.getMessage());
		}
		return "redirect:" + address;
	}

	private long waiting(Principal person) {
		return comparisons.waiting(person.getName()).orElseThrow(() -> new Refusal(RegisterComparison.GONE)).id();
	}
}
