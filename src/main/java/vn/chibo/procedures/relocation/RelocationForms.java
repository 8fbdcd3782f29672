package vn.chibo.procedures.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Choice;
import vn.chibo.base.KnownDay;
import vn.chibo.base.ModelBean;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.Quotes;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;

/** What the forms of a relocation show and offer, read from the register and the case file when a form is opened. */
@ModelBean("relocationForms")
public class RelocationForms {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Relocations relocations;
	private final Presentation presentation;
	private final DossierOnTheWay dossier;
	private final RelocationRoute route;
	private final Members members;
	private final Namesakes namesakes;
	private final Organisations organisations;
	private final Seats seats;
	private final Papers papers;
	private final Quotes quotes;
	private final Deadlines deadlines;
	private final Clock clock;

	RelocationForms(Relocations relocations, Presentation presentation, DossierOnTheWay dossier, RelocationRoute route,
			Members members, Namesakes namesakes,
			Organisations organisations, Seats seats, Papers papers, Quotes quotes, Deadlines deadlines, Clock clock) {
		this.relocations = relocations;
		this.presentation = presentation;
		this.dossier = dossier;
		this.route = route;
		this.members = members;
		this.namesakes = namesakes;
		this.organisations = organisations;
		this.seats = seats;
		this.papers = papers;
		this.quotes = quotes;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Members choose themselves; a branch committee chooses among its members. */
	public Map<String, Object> start(String login) {
		var self = members.findByLogin(login);
		return Map.of("members", namesakes.withBirthdays(mayRequestFor(self, login)
			.sorted(VietnameseOrder.byGivenName(Member::fullName)).toList()), "branches",
			(Supplier<?>) this::branches, "own", self.stream().map(member -> Long.toString(member.id())).toList());
	}

	/** The cases that a person may withdraw: their own, and those of the branch they lead. */
	public Map<String, Object> withdrawal(String login) {
		var self = members.findByLogin(login);
		var names = mayRequestFor(self, login).collect(Collectors.toMap(Member::id, Member::fullName));
		var open = relocations.openOf(List.copyOf(names.keySet())).stream()
			.sorted(Comparator.comparing(Relocation::caseNumber)).toList();
		return Map.of("cases", open.stream()
			.map(one -> new Choice(one.caseNumber(), one.caseNumber() + " - " + names.get(one.memberId())
				+ " (" + one.state().vietnamese() + ")"))
			.toList(),
			"own", open.stream().filter(one -> self.filter(member -> member.id() == one.memberId()).isPresent())
				.map(Relocation::caseNumber).toList());
	}

	private Stream<Member> mayRequestFor(Optional<Member> self, String login) {
		var led = seats.organisationsOf(login, Right.LEADS).stream()
			.flatMap(branch -> members.inBranch(branch).stream());
		return Stream.concat(self.stream(), led).distinct();
	}

	/** The member's request: what was written before comes back with the reason why it was returned. */
	public Map<String, Object> request(String caseNumber) {
		var data = task(caseNumber);
		papers.latest(caseNumber, "relocation-request").ifPresent(earlier -> earlier.content().forEach(data::put));
		data.put("destinationId", Long.toString(relocations.get(caseNumber).destinationId()));
		data.put("branches", branches());
		return data;
	}

	/** The slip; its number is given when it is handed in. */
	public Map<String, Object> slip(String caseNumber) {
		var data = task(caseNumber);
		data.put("issuedOn", today().toString());
		data.putAll(dossier.shown(relocations.get(caseNumber)));
		return data;
	}

	/** Where a member may be sent on to: the branches below the one that received the slip. */
	public Map<String, Object> reroute(String caseNumber) {
		var data = task(caseNumber);
		data.put("branches", organisations.branchesBelow(route.receiver(relocations.get(caseNumber))).stream()
			.map(RelocationForms::choice).toList());
		return data;
	}

	public Map<String, Object> acceptance(String caseNumber) {
		var data = task(caseNumber);
		data.put("presentationDay",
			new KnownDay(relocations.get(caseNumber).presentedOn(), "ngày trình giấy giới thiệu"));
		data.put("partyGroups", organisations.partyGroups(relocations.get(caseNumber).destinationId()).stream()
			.map(group -> new Choice(group.id(), group.name())).toList());
		return data;
	}

	/**
	 * Only a slip that is overdue still can be waited for or recalled: not one presented, nor one issued since. The
	 * forms of earlier versions have no words for it of their own.
	 */
	public Map<String, Object> overdue(String caseNumber) {
		var data = task(caseNumber);
		data.put("outcomes", presentation.isOverdue(caseNumber)
			? List.of(new Choice("WAIT", "Cho trình tiếp, theo dõi thêm"),
				new Choice("RECALL", "Thu hồi giấy giới thiệu, đảng viên vẫn sinh hoạt ở nơi đi"))
			: List.of(new Choice("ACKNOWLEDGE", "Ghi nhận giải trình, kết thúc việc xem xét")));
		return data;
	}

	/** What every form of the case may show. */
	public Map<String, Object> task(String caseNumber) {
		var relocation = relocations.get(caseNumber);
		var member = members.get(relocation.memberId());
		var filed = papers.of(caseNumber);
		var data = new HashMap<String, Object>();
		data.put("memberName", member.fullName());
		data.put("memberDates", "Sinh " + DAY.format(member.bornOn()) + "; vào Đảng " + DAY.format(member.admittedOn())
			+ (member.isProbationary() ? "; đảng viên dự bị" : "; chính thức " + DAY.format(member.officialOn())));
		data.put("memberCard", member.cardNumber());
		data.put("originName", name(relocation.originId()));
		data.put("destinationName", name(relocation.destinationId()));
		data.put("effectiveOnText", DAY.format(relocation.effectiveOn()));
		data.put("workingDaysLate",
			deadlines.workingDaysLate(relocation.caseNumber(), "relocation.start", relocation.effectiveOn()));
		latest(filed, "relocation-start").ifPresent(start -> {
			data.put("reasonText", start.text("reason"));
			data.put("residenceText", start.text("residence"));
		});
		latest(filed, "relocation-request").ifPresent(request -> {
			data.put("selfReviewText", request.text("selfReview"));
			data.put("lateReasonText", request.text("lateReason"));
		});
		latest(filed, "relocation-check").filter(check -> !check.text("findings").isEmpty())
			.ifPresent(check -> data.put("findingsText", check.text("findings")));
		data.put("remarksText", filed.stream().map(this::remark).filter(Objects::nonNull)
			.collect(Collectors.joining("\n\n")));
		relocations.slip(caseNumber).ifPresent(slip -> {
			data.put("slipText",
				"Số " + slip.number() + " ngày " + DAY.format(slip.issuedOn()) + "; trình trước hết ngày "
					+ DAY.format(presentation.lastDay(slip)));
			data.put("dossierText", slip.withoutDossier() ? "Không kèm giấy giới thiệu, nơi đang giữ gửi sau"
				: "MEMBER".equals(slip.dossierBy()) ? "Đảng viên mang theo, niêm phong"
					: "Gửi theo đường công văn mật");
		});
		return data;
	}

	/** What a committee wrote on the way, with its name and the day. */
	private String remark(Paper paper) {
		var words = quotes.of(paper);
		return words.isEmpty() ? null : "%s, %s: %s".formatted(paper.filedFor() == null ? "Đảng viên"
			: Committee.ofGroup(paper.filedFor()).map(seats::nameOf).orElse(paper.title()),
			DAY.format(paper.filedAt().atZone(clock.getZone())), String.join("\n", words));
	}

	private static Optional<Paper> latest(List<Paper> filed, String form) {
		return filed.stream().filter(paper -> paper.form().equals(form)).reduce((earlier, later) -> later);
	}

	private String name(long organisationId) {
		var organisation = organisations.get(organisationId);
		return Stream.concat(Stream.of(organisation), organisations.ancestors(organisation).stream().limit(2))
			.map(Organisation::name).collect(Collectors.joining(" - "));
	}

	private List<Choice> branches() {
		return organisations.branches().stream().map(RelocationForms::choice).toList();
	}

	private static Choice choice(Organisations.Branch branch) {
		return new Choice(branch.id(), branch.fullName());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
