package vn.chibo.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.procedures.admission.planning.Targets;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.ProspectLists;
import vn.chibo.register.sympathisers.ProspectState;
import vn.chibo.register.sympathisers.Prospects;

/** Puts invented people on the lists of some branches of the demo, and sets this year's targets. */
@Component
class DemoProspects {

	private static final String BRANCH_WITH_ALL_CASES = "SL.AH.DB01.CB2";
	private static final List<String> OTHER_BRANCHES = List.of("SL.AH.DB01.CB1", "SL.AH.DB02.CB1", "SL.AH.DB02.CB2",
		"SL.AH.DV01", "SL.AH.T03", "SL.BM.TDP05", "SL.BM.TDP08", "SL.BM.DV04", "SL.BM.DB02.CB1", "SL.DT.B01");

	private static final String PROVINCE = "Tỉnh Sông Lam";

	private final ProspectLists list;
	private final Prospects prospects;
	private final Members members;
	private final Targets targets;
	private final JdbcClient jdbc;
	private final Clock clock;
	private final Random random = new Random(306);
	private final DemoNames names = new DemoNames(random);
	/** Far beyond the numbers of the demo's members. */
	private int number = 900_000;

	DemoProspects(ProspectLists list, Prospects prospects, Members members, Targets targets, JdbcClient jdbc,
			Clock clock) {
		this.list = list;
		this.prospects = prospects;
		this.members = members;
		this.targets = targets;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	@Transactional
	void fill(DemoAtStart.Filled filled) {
		var ids = new HashMap<String, Long>();
		jdbc.sql("select code, id from registered_organisation").query(row -> {
			ids.put(row.getString("code"), row.getLong("id"));
		});
		long all = ids.get(BRANCH_WITH_ALL_CASES);
		certified(add(all, 27, false), 1);
		certified(add(all, 38, false), 2);
		certified(add(all, 29, false), 6);
		certified(add(all, 63, false), 1);
		certified(add(all, 45, true), 1);
		add(all, 24, false, Education.PRIMARY);
		for (var code : OTHER_BRANCHES) {
			certified(add(ids.get(code), 21 + random.nextInt(9), false), 1);
			certified(add(ids.get(code), 34 + random.nextInt(12), false), 2);
			add(ids.get(code), 20 + random.nextInt(20), false);
		}
		// where there is a Youth Union, so that the branch has to wait
		certified(add(all, 25, false, Education.UPPER_SECONDARY, false), 1);
		setTargets(ids);
	}

	private long add(long branchId, int age, boolean former) {
		return add(branchId, age, former, Education.UPPER_SECONDARY);
	}

	private long add(long branchId, int age, boolean former, Education education) {
		return add(branchId, age, former, education, age < 30);
	}

	/** Two members who have known the person for three years help. */
	private long add(long branchId, int age, boolean former, Education education, boolean youthUnion) {
		var woman = random.nextBoolean();
		var born = today().minusYears(age).minusDays(random.nextInt(300));
		long id = list
			.add(new Prospect(0, branchId, personalId(born, woman), names.name(woman), woman ? "FEMALE" : "MALE",
				born, names.ethnicGroup(), names.religion(), "Việt Nam", PROVINCE, null, PROVINCE, null, null, null,
				null, null,
				null, youthUnion, !youthUnion && age < 60, education, EducationException.NONE,
				today().minusMonths(14), "%02d-NQ/CB".formatted(1 + random.nextInt(20)), null, null, null,
				former ? today().minusYears(5) : null, former ? LeftPartyReason.RESIGNED_FAMILY : null, null, false,
				ProspectState.LISTED, null));
		members.inBranch(branchId).stream().filter(Member::takesOnDuties).limit(2)
			.forEach(helper -> list.assign(id, helper.id(), today().minusYears(3), today().minusMonths(14)));
		return id;
	}

	private void certified(long id, int yearsAgo) {
		prospects.certificate(id, "%03d/GCN".formatted(1 + random.nextInt(900)), today().minusYears(yearsAgo),
			"Trung tâm chính trị tỉnh Sông Lam");
	}

	/** Built like those of the demo's members, and none of them. */
	private String personalId(LocalDate born, boolean woman) {
		int century = (born.getYear() >= 2000 ? 2 : 0) + (woman ? 1 : 0);
		return "098%d%02d%06d".formatted(century, born.getYear() % 100, ++number);
	}

	/** The commune has given two less to those below than it was given; the others all. */
	private void setTargets(Map<String, Long> ids) {
		var wanted = new HashMap<Long, Integer>();
		Map.of("SL", 61, "SL.CQ", 1, "SL.BM", 43, "SL.AH", 12, "SL.AH.DB01", 3, "SL.AH.DB02", 3, "SL.AH.DB01.CB1", 1,
			"SL.AH.DB01.CB2", 2, "SL.AH.DB02.CB1", 2, "SL.AH.DB02.CB2", 1)
			.forEach((code, target) -> wanted.put(ids.get(code), target));
		wanted.put(ids.get("SL.DT"), 5);
		ids.forEach((code, id) -> {
			if (code.matches("SL\\.(AH\\.T0[1-4]|DT\\.B0[1-5])")
				|| code.matches("SL\\.BM\\.(TDP[0-4][1-5]|DB(0[1-9]|1[0-8]))")) {
				wanted.putIfAbsent(id, 1);
			}
		});
		targets.set(today().getYear(), wanted, "demo");
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}
}
