package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Choice;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Activity;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Namesakes;
import vn.chibo.register.Organisation;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.voting.Ballot;
import vn.chibo.voting.Electorate;
import vn.chibo.voting.VoteCount;
import vn.chibo.voting.Votes;

/** Counts the votes that the minutes of branches and committees report. */
@Component
public class CountedVotes {

	private final Members members;
	private final Namesakes namesakes;
	private final Seats seats;
	private final Votes votes;

	CountedVotes(Members members, Namesakes namesakes, Seats seats, Votes votes) {
		this.members = members;
		this.namesakes = namesakes;
		this.seats = seats;
		this.votes = votes;
	}

	/** The vote of a branch, by the names of those who were not there. */
	public VoteCount ofBranch(String caseNumber, Paper minutes, long branchId, String key) {
		var on = minutes.day("resolvedOn");
		var official = official(branchId).stream().map(Member::id).collect(Collectors.toSet());
		return votes.count(caseNumber, key, on,
			votes.branch(on, official, named(minutes, "away"), named(minutes, "exempt"),
				named(minutes, "absent")),
			Ballot.of(minutes::number));
	}

	/** The vote of a committee, all of whose members count. */
	public VoteCount ofCommittee(String caseNumber, Paper minutes, String key, LocalDate on) {
		return votes.count(caseNumber, key, on,
			Electorate.committee(minutes.number("committeeTotal"), minutes.number("present")),
			Ballot.of(minutes::number));
	}

	/** The vote of those who decide for an organisation: its standing committee, or its committee where it has none. */
	public VoteCount ofDecider(String caseNumber, Paper minutes, Organisation deciding, String procedure,
			LocalDate on) {
		return deciding.deciding().may(Right.DECIDES_FOR_COMMITTEE)
			? votes.count(caseNumber, procedure + ".standingCommittee", on, Electorate.standingCommittee(
				minutes.number("committeeTotal"), minutes.number("present")), Ballot.of(minutes::number))
			: ofCommittee(caseNumber, minutes, procedure + ".delegatedCommittee", on);
	}

	/** What the form of a branch meeting offers: who has a vote, and who is exempt. */
	public Map<String, Object> form(long branchId) {
		var official = official(branchId);
		var exempt = official.stream().filter(member -> member.activity() == Activity.EXEMPT)
			.map(member -> Long.toString(member.id())).toList();
		var data = new HashMap<String, Object>();
		data.put("officialMembers", namesakes.choices(official));
		data.put("electorateText", official.size() + " đảng viên chính thức" + (exempt.isEmpty() ? ""
			: "; %d được miễn sinh hoạt, đã ghi sẵn ở dưới: không dự họp thì tổng số tính phiếu là %d"
				.formatted(exempt.size(), official.size() - exempt.size())));
		data.put("exempt", exempt);
		return data;
	}

	public List<Choice> officialMembers(long branchId) {
		return namesakes.choices(official(branchId));
	}

	/** Suspended members have no vote while they are suspended. */
	private List<Member> official(long branchId) {
		return members.inBranch(branchId).stream().filter(Member::hasVote).toList();
	}

	private static Set<Long> named(Paper minutes, String list) {
		return minutes.content().get(list) instanceof Collection<?> ids
			? ids.stream().map(id -> Long.valueOf(id.toString())).collect(Collectors.toSet()) : Set.of();
	}

}
