package vn.chibo.casefile.reading;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.base.Spelling;

/** Where those who may know find out who read the papers of a case; what the papers say is not shown. */
@Controller
class ReadingsPage {

	private static final int SHOWN = 200;

	private final Oversight oversight;
	private final ReadingRecords records;

	ReadingsPage(Oversight oversight, ReadingRecords records) {
		this.oversight = oversight;
		this.records = records;
	}

	@GetMapping("/readings")
	String show(@RequestParam(defaultValue = "") String caseNumber, Principal person, Model model) {
		var number = Spelling.of(caseNumber);
		if (number.isEmpty()) {
			return "readings";
		}
		if (oversight.covers(person.getName(), number)) {
			model.addAttribute("caseNumber", number);
			model.addAttribute("readings", records.newest(number, SHOWN));
			model.addAttribute("shown", SHOWN);
		} else {
			model.addAttribute("refusal",
				"Không có hồ sơ nào mang số này trong phạm vi theo dõi của đồng chí; hãy kiểm tra "
					+ "lại số hồ sơ.");
		}
		return "readings";
	}
}
