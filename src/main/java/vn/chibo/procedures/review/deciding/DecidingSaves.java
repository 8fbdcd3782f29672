package vn.chibo.procedures.review.deciding;

import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chibo.base.Refusal;

/** The levels and reasons of those who decide, saved as they are typed; the answer says how the cap stands. */
@RestController
class DecidingSaves {

	private final OwnDecisions decisions;
	private final Appraisals appraisals;

	DecidingSaves(OwnDecisions decisions, Appraisals appraisals) {
		this.decisions = decisions;
		this.appraisals = appraisals;
	}

	@PostMapping("/review/deciding/{id}/branch/{branchId}")
	DecisionAnswer branch(@PathVariable long id, @PathVariable long branchId, @RequestBody WrittenDecision written,
			Principal person) {
		var review = decisions.branch(person, id, branchId);
		appraisals.write(review, review.caseNumber(), written.sheet(), written.seen(), person.getName());
		var table = appraisals.table(id);
		var branch = find(table, branchId);
		return DecisionAnswer.of(table, branch.savedAt(), branch.level(), branch.isOwnComplete());
	}

	@PostMapping("/review/deciding/{id}/branch/{branchId}/member/{caseNumber}")
	DecisionAnswer member(@PathVariable long id, @PathVariable long branchId, @PathVariable String caseNumber,
			@RequestBody WrittenDecision written, Principal person) {
		var review = decisions.member(person, id, branchId, caseNumber);
		if (review.branchLevel() == null && written.sheet().level() != null) {
			throw new Refusal(
				"Chi bộ không xếp loại đồng chí này nên không chọn mức được; cần xếp loại thì trả lại chi bộ.");
		}
		appraisals.write(decisions.branch(person, id, branchId), caseNumber, written.sheet(), written.seen(),
			person.getName());
		var table = appraisals.table(id);
		var member = find(table, branchId).members().stream()
			.filter(one -> one.review().caseNumber().equals(caseNumber)).findFirst().orElseThrow();
		return DecisionAnswer.of(table, member.savedAt(), member.level(), member.isComplete());
	}

	private static AppraisalTable.Branch find(AppraisalTable table, long branchId) {
		return table.branches().stream().filter(branch -> branch.review().id() == branchId).findFirst()
			.orElseThrow(() -> new Refusal("Có chi bộ cùng tổ chức vừa được trả lại; đã ghi, hãy tải lại trang."));
	}

	/** @param seen when the sheet was saved that this one goes on from; null for none */
	record WrittenDecision(Instant seen, DecisionSheet sheet) {

		WrittenDecision {
			Objects.requireNonNull(sheet);
		}
	}
}
