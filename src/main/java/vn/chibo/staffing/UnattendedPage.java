package vn.chibo.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.staffing.KnownVacancies.Vacancy;
import vn.chibo.staffing.VacancyWatch.Unattended;

/** Where the administrator sees which committees have work and nobody to do it, and who does it instead, if anybody. */
@Controller
class UnattendedPage {

	private final VacancyWatch vacancies;
	private final KnownVacancies known;
	private final Seats seats;

	UnattendedPage(VacancyWatch vacancies, KnownVacancies known, Seats seats) {
		this.vacancies = vacancies;
		this.known = known;
		this.seats = seats;
	}

	@GetMapping("/administration/unattended")
	String show(Model model) {
		var found = vacancies.unattended(seats.everybody());
		var since = known.all().stream().collect(Collectors.toMap(Vacancy::committee, Vacancy::noticedOn));
		var names = seats.namesOf(found.stream().flatMap(one -> Stream.concat(Stream.of(one.committee()),
			one.standsIn().stream())).toList());
		model.addAttribute("lines", found.stream().map(one -> line(one, names, since))
			.sorted(Comparator.comparing((Line line) -> line.standsIn != null)
				.thenComparing(VietnameseOrder.byName(Line::committee)))
			.toList());
		return "unattended";
	}

	private static Line line(Unattended one, Map<Committee, String> names, Map<Committee, LocalDate> since) {
		return new Line(names.getOrDefault(one.committee(), one.committee().groupId()), one.tasks(),
			one.standsIn().map(names::get).orElse(null), since.get(one.committee()));
	}

	/**
	 * @param standsIn who does the work instead; null for nobody
	 * @param since    when it was noticed; null when it was not yet
	 */
	record Line(String committee, long tasks, String standsIn, LocalDate since) {
	}
}
