package vn.chibo.procedures.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.register.reorganising.Plan;

/** What the paper asks for; who goes where is chosen later. */
record Proposal(Paper paper) {

	static final String FORM = "reorganisation-start";

	Plan.Kind kind() {
		return Plan.Kind.valueOf(paper.text("kind"));
	}

	List<Long> organisations() {
		return kind() == Plan.Kind.FOUND || !(paper.content().get("organisations") instanceof List<?> chosen)
			? List.of()
			: chosen.stream().map(id -> Long.valueOf(id.toString())).distinct().sorted().toList();
	}

	Long superior() {
		return id("superiorId");
	}

	private Long id(String field) {
		return paper.has(field) ? Long.valueOf(paper.text(field)) : null;
	}

	LocalDate from() {
		return paper.day("from");
	}

	LocalDate decidedOn() {
		return paper.day("decidedOn");
	}

	String decisionNumber() {
		return paper.text("decisionNumber");
	}

	String reason() {
		return paper.text("reason");
	}

	/** The committee that proposes. */
	String proposer() {
		return paper.filedFor();
	}

	/** With what was chosen on the page. */
	Plan plan(Organisations register, List<Choices.Chosen> chosen) {
		var goes = new HashMap<Long, Integer>();
		if (kind() == Plan.Kind.SPLIT) {
			chosen.stream().filter(one -> one.goesTo() != null)
				.forEach(one -> goes.put(one.memberId(), one.goesTo() - 1));
		}
		return new Plan(kind(), from(), organisations(), superior(), into(), created(register), paper.text("newName"),
			goes);
	}

	private Long into() {
		return kind() == Plan.Kind.MERGE ? id("intoId") : null;
	}

	private List<Plan.Created> created(Organisations register) {
		return switch (kind()) {
			case FOUND -> List.of(single(OrganisationKind.valueOf(paper.text("newKind"))));
			case MERGE -> into() != null ? List.of() : List.of(single(kindOf(register)));
			case SPLIT -> branches();
			case MOVE, RENAME, END -> List.of();
		};
	}

	private OrganisationKind kindOf(Organisations register) {
		return organisations().stream().findFirst().map(register::get).map(Organisation::kind)
			.orElse(OrganisationKind.BRANCH);
	}

	private Plan.Created single(OrganisationKind kind) {
		if (!paper.has("newName") || !paper.has("newCode")) {
			throw new Refusal("Hãy ghi tên và mã của tổ chức mới, hoặc chọn tổ chức nhận sáp nhập.");
		}
		return new Plan.Created(paper.text("newCode"), paper.text("newName"), kind);
	}

	private List<Plan.Created> branches() {
		var branches = new ArrayList<Plan.Created>();
		if (paper.content().get("branches") instanceof List<?> rows) {
			rows.stream().map(Map.class::cast).forEach(row -> branches.add(new Plan.Created(
				Objects.toString(row.get("code"), ""), Objects.toString(row.get("name"), ""),
				OrganisationKind.BRANCH)));
		}
		return branches;
	}
}
