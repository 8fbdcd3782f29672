package vn.chibo.procedures.reorganisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Position;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.register.reorganising.Plan;
import vn.chibo.register.reorganising.Reorganisations;
import vn.chibo.worklist.OpenWork;

/** Foresees what a proposal would change, each time anew. */
@Component
class Previews {

	/** What was foreseen when it was handed in. */
	static final String FORESEEN = "reorganisation-foreseen";

	private final CaseSteps steps;
	private final Papers papers;
	private final Choices choices;
	private final Competence competence;
	private final Reorganisations reorganisations;
	private final Organisations organisations;
	private final Members members;
	private final Seats seats;
	private final OpenWork work;

	Previews(CaseSteps steps, Papers papers, Choices choices, Competence competence, Reorganisations reorganisations,
			Organisations organisations, Members members, Seats seats, OpenWork work) {
		this.steps = steps;
		this.papers = papers;
		this.choices = choices;
		this.competence = competence;
		this.reorganisations = reorganisations;
		this.organisations = organisations;
		this.members = members;
		this.seats = seats;
		this.work = work;
	}

	Preview of(String caseNumber) {
		var step = steps.at(caseNumber);
		var proposal = new Proposal(step.paper(Proposal.FORM));
		var chosen = choices.of(caseNumber);
		var plan = proposal.plan(organisations, chosen);
		var cases = reorganisations.cases(plan).stream().filter(number -> !number.equals(caseNumber)).toList();
		var standing = members(plan);
		var decided = competence.of(proposal);
		return new Preview(proposal, plan, plan.organisations().stream().map(this::name).toList(),
			plan.superior() == null ? null : name(plan.superior()), plan.into() == null ? null : name(plan.into()),
			seats.nameOf(decided.by().deciding()), decided.basis(),
			plan.organisations().stream().map(organisations::get).map(one -> line(one, plan)).toList(), standing,
			chosen,
			cases, work.concerning(reorganisations.concerned(plan), cases).stream()
				.filter(open -> !open.caseNumber().equals(caseNumber)).toList(),
			faults(plan, chosen, standing), changes(step.caseFile(), chosen, standing, cases));
	}

	private String name(long id) {
		return organisations.get(id).name();
	}

	private Preview.Line line(Organisation one, Plan plan) {
		return new Preview.Line(one.name(), reorganisations.headcount(one.id(), plan.from()),
			reorganisations.held(one.id(), plan.from()));
	}

	/** By given name, of branches that are merged or split. */
	private List<Member> members(Plan plan) {
		return plan.kind() == Plan.Kind.MERGE || plan.kind() == Plan.Kind.SPLIT
			? plan.organisations().stream().flatMap(id -> members.inBranch(id).stream())
				.sorted(VietnameseOrder.byGivenName(Member::fullName)).toList()
			: List.of();
	}

	private List<String> faults(Plan plan, List<Choices.Chosen> chosen, List<Member> standing) {
		var faults = new ArrayList<>(reorganisations.faults(plan));
		var officials = standing.stream().filter(Previews::maySit).map(Member::id).collect(Collectors.toSet());
		var seated = chosen.stream().filter(one -> one.position() != null).toList();
		if (!seated.stream().allMatch(one -> officials.contains(one.memberId()))) {
			faults.add("Có người được chọn vào cấp ủy mới không còn là đảng viên chính thức của chi bộ; hãy chọn lại.");
		}
		IntStream.range(0, plan.created().size()).forEach(index -> {
			var name = plan.created().get(index).name();
			if (plan.kind() == Plan.Kind.SPLIT && !plan.goes().containsValue(index)) {
				faults.add("Chưa chọn đảng viên nào sang %s; hãy chọn ở trang xem trước.".formatted(name));
			}
			if (seated.stream().filter(one -> one.position() == Position.SECRETARY && isOf(plan, one, index))
				.count() > 1) {
				faults.add("%s có hơn một bí thư; hãy chọn lại.".formatted(name));
			}
		});
		return faults;
	}

	/** Whether it was chosen for the new organisation of that number. */
	static boolean isOf(Plan plan, Choices.Chosen one, int index) {
		return plan.kind() != Plan.Kind.SPLIT || plan.goes().getOrDefault(one.memberId(), -1) == index;
	}

	static boolean maySit(Member member) {
		return member.takesOnDuties() && member.cardNumber() != null;
	}

	private List<String> changes(CaseFile file, List<Choices.Chosen> chosen, List<Member> standing,
			List<String> cases) {
		if (!file.state().equals(ReorganisationState.HANDED_IN.name())) {
			return List.of();
		}
		var changes = new ArrayList<String>();
		var before = chosen.stream().map(Choices.Chosen::memberId).collect(Collectors.toSet());
		var now = standing.stream().map(Member::id).collect(Collectors.toSet());
		say(changes, "Thêm đảng viên: ", names(without(now, before)));
		say(changes, "Không còn là đảng viên của chi bộ: ", names(without(before, now)));
		var foreseen = papers.latest(file.number(), FORESEEN).map(Previews::cases).orElse(Set.of());
		say(changes, "Thêm hồ sơ: ", without(Set.copyOf(cases), foreseen).stream().sorted().toList());
		say(changes, "Hồ sơ đã xong: ", without(foreseen, Set.copyOf(cases)).stream().sorted().toList());
		return changes;
	}

	private static Set<String> cases(Paper foreseen) {
		return Arrays.stream(foreseen.text("cases").split(", ")).filter(number -> !number.isEmpty())
			.collect(Collectors.toSet());
	}

	private List<String> names(Set<Long> ids) {
		return members.all(ids).stream().map(Member::fullName).toList();
	}

	private static <T> Set<T> without(Set<T> all, Set<T> those) {
		var rest = new HashSet<>(all);
		rest.removeAll(those);
		return rest;
	}

	private static void say(List<String> changes, String what, List<String> names) {
		if (!names.isEmpty()) {
			changes.add(what + String.join(", ", names) + ".");
		}
	}
}
