package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.models.MemberChangeModel;
import vn.chibo.models.RelocationModel;
import vn.chibo.models.ReorganisationModel;
import vn.chibo.support.Forms;

/** The application is killed while two branches become one: all of it has happened, or nothing, and it can be confirmed again. */
@Tag("long")
class KilledReorganisationTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
	/** Of a confirmation that takes about half a second in an application that has just begun. */
	private static final List<Integer> KILLED_AFTER = List.of(150, 300, 450, 600);
	private static final String ONE = "SL.AH.DB01.CB2";
	private static final String OTHER = "SL.AH.DB01.CB1";
	private static final String JOINT = "SL.AH.DB01.LH";

	@TempDir
	Path folder;

	@Test
	void allOfItHasHappenedOrNothing() throws Exception {
		List<String> cases;
		String merger;
		try (var application = new ApplicationProcess(folder)) {
			cases = threeCases(application);
			merger = handedIn(application);
		}
		var stored = new StoredCases(folder);
		int standing = stored.standingIn(ONE) + stored.standingIn(OTHER);

		for (int after : KILLED_AFTER) {
			if (stored.standingIn(JOINT) == 0) {
				confirmAndKill(merger, after);
				nothingIsHalf(stored, standing);
			}
		}
		if (stored.standingIn(JOINT) == 0) {
			try (var application = new ApplicationProcess(folder)) {
				confirm(application, merger);
			}
		}

		assertThat(stored.standingIn(JOINT)).isEqualTo(standing);
		nothingIsHalf(stored, standing);
		try (var application = new ApplicationProcess(folder)) {
			goOn(application, cases);
		}
	}

	private static void nothingIsHalf(StoredCases stored, int standing) {
		int joint = stored.standingIn(JOINT);
		assertThat(joint).isIn(0, standing);
		assertThat(stored.standingIn(ONE) + stored.standingIn(OTHER)).isEqualTo(standing - joint);
		assertThat(stored.cases()).isEqualTo(stored.processInstances());
		assertThat(stored.casesWithoutOneTask()).isEmpty();
		assertThat(stored.tasksAndMailsWithoutOneAnother()).isEmpty();
	}

	/** Somebody moves away, and the data of two others are corrected. */
	private static List<String> threeCases(ApplicationProcess application) {
		long member = application.options("dangvien1", "relocation", "memberId").get(0).path("value").asLong();
		long street = application.options("dangvien1", "relocation", "destinationId").stream()
			.filter(branch -> branch.path("label").asText().startsWith("Chi bộ tổ dân phố 5 -")).findFirst()
			.orElseThrow().path("value").asLong();
		var cases = new ArrayList<String>();
		cases.add(application.start("dangvien1", "relocation", Forms.start(member, street, TODAY.minusDays(10))));
		application.does("dangvien1", cases.get(0), RelocationModel.TASK_WRITE_REQUEST, Forms.request(street));
		application.options("bithu1", "memberChange", "memberId").stream().limit(2)
			.forEach(one -> cases.add(application.start("bithu1", "memberChange", Map.of("memberId",
				one.path("value").asText(), "column", "phone", "newValue", "0912 345 678", "reason",
				"Đã đổi số từ tháng trước."))));
		return cases;
	}

	private static String handedIn(ApplicationProcess application) {
		var branches = application.options("toch1", "reorganisation", "organisations");
		var form = Forms.reorganisation(
			application.options("toch1", "reorganisation", "organisationId").get(0).path("value").asLong(), "MERGE",
			TODAY, id(branches, "Chi bộ 1, Công ty Cổ phần Chè"), id(branches, "Chi bộ 2, Công ty Cổ phần Chè"));
		form.put("newName", "Chi bộ Liên Hợp, Công ty Cổ phần Chè An Hòa");
		form.put("newCode", JOINT);
		var merger = application.start("toch1", "reorganisation", form);
		application.attachesDecision("toch1", merger, ReorganisationModel.TASK_PREPARE);
		application.does("toch1", merger, ReorganisationModel.TASK_PREPARE, Map.of("decision", "HAND_IN"));
		return merger;
	}

	private static Long id(List<JsonNode> options, String label) {
		return options.stream().filter(option -> option.path("label").asText().startsWith(label)).findFirst()
			.orElseThrow().path("value").asLong();
	}

	private void confirmAndKill(String merger, int milliseconds) throws Exception {
		try (var application = new ApplicationProcess(folder)) {
			var confirmed = CompletableFuture.runAsync(() -> confirm(application, merger));
			try {
				confirmed.get(milliseconds, TimeUnit.MILLISECONDS);
			} catch (TimeoutException inTheMiddle) {
				application.kill();
			}
			confirmed.handle((done, killed) -> done).get();
		}
	}

	private static void confirm(ApplicationProcess application, String merger) {
		application.does("danguy1", merger, ReorganisationModel.TASK_CONFIRM, new HashMap<>(Map.of("decision",
			"CONFIRM")));
	}

	private static void goOn(ApplicationProcess application, List<String> cases) {
		application.does("toch1", cases.get(1), MemberChangeModel.TASK_CONFIRM,
			Map.of("decision", "CONFIRM", "evidence", "Đã gọi số mới"));
		application.does("toch1", cases.get(2), MemberChangeModel.TASK_CONFIRM,
			Map.of("decision", "CONFIRM", "evidence", "Đã gọi số mới"));
		assertThat(application.running("toch1", "relocation")).isEqualTo(1);
	}
}
