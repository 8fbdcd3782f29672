package vn.chibo.procedures.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.rules.Place;
import vn.chibo.rules.Replay;
import vn.chibo.voting.Electors;
import vn.chibo.voting.Tally;
import vn.chibo.voting.Votes;

/** The votes on admissions, recognitions and removals, asked again: of their papers only the figures are used. */
@Component
class VotesAgain implements Replay {

	private static final String BRANCH = "Chi bộ biểu quyết";
	private static final String GRASSROOTS = "Đảng ủy cơ sở biểu quyết";
	private static final String DECIDING = "Cấp có thẩm quyền biểu quyết";
	private static final Map<String, Vote> BY_FORM = Map.of("admission-branchVote",
		new Vote(BRANCH + " về kết nạp", "admission.branch", null), "admission-proposalVote",
		new Vote(GRASSROOTS + " về kết nạp", "admission.grassrootsProposal", null), "admission-decisionVote",
		new Vote(DECIDING + " về kết nạp", "admission.delegatedCommittee", "admission.standingCommittee"),
		"admission-recognitionVote", new Vote(BRANCH + " khi hết dự bị", "probation.branch", null),
		"admission-recognitionProposalVote",
		new Vote(GRASSROOTS + " khi hết dự bị", "probation.grassrootsProposal", null),
		"admission-recognitionDecisionVote",
		new Vote(DECIDING + " khi hết dự bị", "probation.delegatedCommittee", "probation.standingCommittee"));
	private static final String REMOVAL = "xóa tên";

	private final Papers papers;
	private final Votes votes;
	private final Clock clock;

	VotesAgain(Papers papers, Votes votes, Clock clock) {
		this.papers = papers;
		this.votes = votes;
		this.clock = clock;
	}

	@Override
	public Set<String> tables() {
		return Set.of("admissionVotes");
	}

	@Override
	public String counted() {
		return "cuộc biểu quyết";
	}

	@Override
	public List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place) {
		return papers.filed(BY_FORM.keySet(), from, to.plusDays(1), place).stream().map(this::question).toList();
	}

	private Question question(Paper paper) {
		var vote = BY_FORM.get(paper.form());
		var on = LocalDate.ofInstant(paper.filedAt(), clock.getZone());
		return Tally.of(paper.text("vote")).map(tally -> new Question(paper.caseNumber(), vote.what(),
			() -> Optional.of(votes.isEnough(paper.caseNumber(), vote.key(paper, tally), on, tally) ? "đủ số phiếu"
				: "không đủ số phiếu")))
			.orElseGet(() -> Question.untold(paper.caseNumber(), vote.what()));
	}

	/** @param ofStandingCommittee the rule where a standing committee votes; absent where it never does */
	private record Vote(String what, String key, String ofStandingCommittee) {

		String key(Paper paper, Tally tally) {
			if (ofStandingCommittee != null && tally.electors() == Electors.STANDING_COMMITTEE_MEMBERS) {
				return ofStandingCommittee;
			}
			return key.equals("probation.branch") && paper.title().endsWith(REMOVAL) ? "probation.removal" : key;
		}
	}
}
