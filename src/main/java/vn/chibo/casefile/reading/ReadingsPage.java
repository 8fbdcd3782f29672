package vn.chibo.casefile.reading;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chibo.base.Spelling;
import vn.chibo.register.Members;

/**
 * Where those who may know find out who read the papers of a case, and members who opened their personal columns; what is
 * read there is not shown.
 */
@Controller
class ReadingsPage {

	private static final int SHOWN = 200;

	private final Oversight oversight;
	private final ReadingRecords records;
	private final MemberReadings ofMembers;
	private final Members members;

	ReadingsPage(Oversight oversight, ReadingRecords records, MemberReadings ofMembers, Members members) {
		this.oversight = oversight;
		this.records = records;
		this.ofMembers = ofMembers;
		this.members = members;
	}

	@GetMapping("/readings")
	String show(@RequestParam(defaultValue = "") String caseNumber, Principal person, Model model) {
		var number = Spelling.of(caseNumber);
		if (number.isEmpty()) {
			members.findByLogin(person.getName())
				.ifPresent(own -> model.addAttribute("own", ofMembers.newest(own.id(), SHOWN)));
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
