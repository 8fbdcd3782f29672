package vn.chibo.procedures.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.base.KnownDay;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Quotes;
import vn.chibo.procedures.admission.probation.ProbationTerms;
import vn.chibo.procedures.admission.probation.Probations;
import vn.chibo.procedures.admission.verification.Biography;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;

/** What forms show of an admission: the person, and the papers of the case as far as a form asks for them. */
@Component
public class CaseView {

	private final Admissions admissions;
	private final Probations probations;
	private final Terms terms;
	private final ProbationTerms probationTerms;
	private final AdmissionRoute route;
	private final Prospects prospects;
	private final Members members;
	private final Organisations organisations;
	private final Seats seats;
	private final Papers papers;
	private final Quotes quotes;
	private final Clock clock;

	CaseView(Admissions admissions, Probations probations, Terms terms, ProbationTerms probationTerms,
			AdmissionRoute route, Prospects prospects,
			Members members, Organisations organisations, Seats seats, Papers papers, Quotes quotes, Clock clock) {
		this.admissions = admissions;
		this.probations = probations;
		this.terms = terms;
		this.probationTerms = probationTerms;
		this.route = route;
		this.prospects = prospects;
		this.members = members;
		this.organisations = organisations;
		this.seats = seats;
		this.papers = papers;
		this.quotes = quotes;
		this.clock = clock;
	}

	/** Who it is, and the days that count; nothing of the papers. */
	public Map<String, Object> person(String caseNumber) {
		var admitted = admissions.find(caseNumber);
		var data = admitted.map(admission -> person(prospects.get(admission.prospectId())))
			.orElseGet(() -> person(members.get(probations.get(caseNumber).memberId())));
		var branch = route.branch(caseNumber);
		data.put("branchName", Stream.concat(Stream.of(branch), organisations.ancestors(branch).stream().limit(2))
			.map(Organisation::name).collect(Collectors.joining(" - ")));
		admitted.ifPresentOrElse(admission -> addAdmission(data, admission),
			() -> day(data, "decideByText", probationTerms.decideBy(probations.get(caseNumber))));
		return data;
	}

	private void addAdmission(Map<String, Object> data, Admission admission) {
		data.put("applicationDay", new KnownDay(admission.appliedOn(), "ngày viết đơn"));
		day(data, "decideByText", decideBy(admission));
		day(data, "ceremonyByText", terms.ceremonyBy(admission));
		if (admission.decidedOn() != null) {
			data.put("decisionText",
				"Số " + admission.decisionNumber() + " ngày " + Days.vietnamese(admission.decidedOn())
					+ ", " + organisations.get(admission.decidedBy()).name());
		}
	}

	/** The term that runs: for the admission, and from the resolution on the probation for the recognition. */
	private LocalDate decideBy(Admission admission) {
		return Optional.ofNullable(admission.memberId())
			.map(member -> probationTerms.decideBy(probations.get(admission.caseNumber())))
			.orElseGet(() -> terms.decideBy(admission));
	}

	private static Map<String, Object> person(Prospect prospect) {
		var data = new HashMap<String, Object>();
		data.put("birthday", new KnownDay(prospect.bornOn(), "ngày sinh"));
		data.put("applicantName", prospect.fullName());
		data.put("applicantDates", Days.vietnamese(prospect.bornOn()) + ("FEMALE".equals(prospect.gender()) ? "; nữ"
			: "; nam"));
		data.put("applicantHome", together(prospect.homeAddress(), prospect.homeProvince()));
		data.put("applicantResidence", together(prospect.residenceAddress(), prospect.residenceProvince()));
		data.put("applicantJob", together(prospect.occupation(), prospect.workplace()));
		return data;
	}

	private static Map<String, Object> person(Member member) {
		var data = new HashMap<String, Object>();
		data.put("applicantName", member.fullName());
		data.put("applicantDates", Days.vietnamese(member.bornOn()));
		data.put("applicantResidence", member.residenceAddress());
		return data;
	}

	static void day(Map<String, Object> data, String key, LocalDate day) {
		if (day != null) {
			data.put(key, Days.vietnamese(day));
		}
	}

	/** The person, and what the levels have found, said and voted so far. */
	public Map<String, Object> file(String caseNumber) {
		var data = person(caseNumber);
		var filed = papers.of(caseNumber);
		latest(filed, "admission-eligibility").ifPresent(paper -> data.put("findingsText", paper.text("findings")));
		data.put("votesText", filed.stream().filter(paper -> paper.has("vote"))
			.map(paper -> "%s, %s: %s (%s)".formatted(paper.title(), filedOn(paper), paper.text("vote"),
				paper.text("legalBasis")))
			.collect(Collectors.joining("\n")));
		data.put("remarksText", filed.stream().map(this::remark).filter(Objects::nonNull)
			.collect(Collectors.joining("\n\n")));
		data.put("papersText", filed.stream().filter(paper -> paper.filedFor() != null)
			.map(paper -> filedOn(paper) + " - " + paper.title()).distinct().collect(Collectors.joining("\n")));
		filed.stream().filter(paper -> paper.has("returnReason")).reduce((earlier, later) -> later)
			.ifPresent(paper -> data.put("returnReasonText", remark(paper)));
		return data;
	}

	/** What a committee, a member or an organisation wrote on the way, with name and day; the biography stands apart. */
	private String remark(Paper paper) {
		var words = new ArrayList<>(quotes.of(paper));
		if (paper.has(Introductions.INSTEAD)) {
			words.add(0, "Người giới thiệu thay: "
				+ members.get(Long.parseLong(paper.text(Introductions.INSTEAD))).fullName());
		}
		return words.isEmpty() || paper.form().equals(Biography.FORM) ? null
			: "%s (%s, %s):\n%s".formatted(paper.title(), paper.filedFor() == null ? "đảng viên"
				: Committee.ofGroup(paper.filedFor()).map(seats::nameOf).orElse(paper.filedFor()), filedOn(paper),
				String.join("\n", words));
	}

	private String filedOn(Paper paper) {
		return Days.vietnamese(LocalDate.ofInstant(paper.filedAt(), clock.getZone()));
	}

	public static Optional<Paper> latest(List<Paper> filed, String form) {
		return filed.stream().filter(paper -> paper.form().equals(form)).reduce((earlier, later) -> later);
	}

	private static String together(String first, String second) {
		return Stream.of(first, second).filter(part -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
	}
}
