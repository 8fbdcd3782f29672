package vn.chibo.procedures.review.deciding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.procedures.review.rating.CapAssessment;
import vn.chibo.register.Organisations;
import vn.chibo.register.VietnameseOrder;

/** The table of those who decide, by the grassroots organisations within which the cap holds. */
@Component
class Groups {

	private final Organisations organisations;

	Groups(Organisations organisations) {
		this.organisations = organisations;
	}

	/** Those over the cap first; otherwise in the order of the alphabet. */
	List<Grassroots> of(AppraisalTable table) {
		var byId = table.branches().stream().flatMap(branch -> branch.members().stream()
			.map(member -> new Placed(branch, member)))
			.collect(Collectors.toMap(placed -> placed.member().review().memberId(),
				Function.identity()));
		return table.branches().stream().map(branch -> branch.review().grassrootsId()).distinct()
			.map(id -> grassroots(id, table, byId)).sorted(Comparator.comparingInt(Grassroots::over).reversed()
				.thenComparing(VietnameseOrder.byName(Grassroots::name)))
			.toList();
	}

	private Grassroots grassroots(long id, AppraisalTable table, Map<Long, Placed> byId) {
		var branches = table.branches().stream().filter(branch -> branch.review().grassrootsId() == id).toList();
		var alone = branches.get(0).review();
		return new Grassroots(id, alone.branchId() == id ? alone.branchName() : organisations.get(id).name(),
			table.groups().stream().filter(group -> group.group().grassrootsId() == id).map(group -> new Group(group,
				group.ranking().stream()
					.map(ranked -> new Candidate(ranked.rank(), byId.get(ranked.rated().memberId())))
					.toList()))
				.toList(),
			branches);
	}

	/** An organisation with its groups of similar role and its branches. */
	record Grassroots(long id, String name, List<Group> groups, List<AppraisalTable.Branch> branches) {

		/** How many have to be lowered at the least. */
		public int over() {
			return groups.stream().mapToInt(group -> group.assessment().over()).sum();
		}

		/** How many members or branches lack a reason. */
		public long withoutReason() {
			return branches.stream().filter(branch -> !branch.isComplete()).count();
		}
	}

	/** @param candidates those who are to be EXCELLENT as it stands, the best first */
	record Group(CapAssessment assessment, List<Candidate> candidates) {

		public String key() {
			return key(assessment);
		}

		static String key(CapAssessment assessment) {
			return assessment.group().grassrootsId() + "-" + assessment.group().function();
		}
	}

	record Candidate(int rank, Placed placed) {
	}

	/** A member and the branch that reported. */
	record Placed(AppraisalTable.Branch branch, AppraisalTable.Member member) {
	}
}
