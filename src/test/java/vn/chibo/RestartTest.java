package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.models.RelocationModel;
import vn.chibo.support.Forms;

/** The application is killed while people work, and started again: each case goes on where it was. */
@Tag("long")
class RestartTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
	private static final LocalDate DECIDED = TODAY.minusDays(10);
	private static final int THREADS = 4;

	@TempDir
	Path folder;

	/** What people were told is done, {@code CSH-2026-000001 request 1}. */
	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	@Test
	void eachCaseGoesOnWhereItWas() throws Exception {
		String caseNumber;
		try (var application = new ApplicationProcess(folder)) {
			caseNumber = halfOfARelocation(application);
			var people = manyAtWork(application);
			await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() > 40);
			application.kill();
			people.forEach(CompletableFuture::join);
		}
		var stored = new StoredCases(folder);
		assertThat(stored.papers()).as("what was acknowledged is kept").containsAll(acknowledged);
		nothingIsHalf(stored);
		var deployments = stored.deployments();
		var definitions = stored.processDefinitions();

		try (var application = new ApplicationProcess(folder)) {
			otherHalf(application, caseNumber);
		}
		assertThat(stored.branchOf("dangvien1")).isEqualTo("SL.BM.TDP05");
		assertThat(stored.deployments()).isEqualTo(deployments);
		assertThat(stored.processDefinitions()).isEqualTo(definitions);
		assertThat(stored.papers()).contains(caseNumber + " accept 1").containsAll(acknowledged);
		nothingIsHalf(stored);
	}

	@Test
	void noDeadlineMovesWhenTheMachineIsInAnotherZone() throws Exception {
		String caseNumber;
		String due;
		try (var application = new ApplicationProcess(ZoneId.of("America/New_York"), folder)) {
			caseNumber = halfOfARelocation(application);
			due = application.due("toch1", caseNumber);
		}

		try (var application = new ApplicationProcess(ZoneId.of("UTC"), folder)) {
			assertThat(application.due("toch1", caseNumber)).isEqualTo(due).contains("+0700");
		}
	}

	private static void nothingIsHalf(StoredCases stored) {
		assertThat(stored.cases()).isEqualTo(stored.processInstances());
		assertThat(stored.papers()).isEqualTo(stored.steps());
		assertThat(stored.casesWithoutOneTask()).isEmpty();
		assertThat(stored.tasksAndMailsWithoutOneAnother()).isEmpty();
	}

	private String halfOfARelocation(ApplicationProcess application) {
		long member = application.options("dangvien1", "relocation", "memberId").get(0).path("value").asLong();
		long street = destination(application, "dangvien1", "Chi bộ tổ dân phố 5 -");
		var caseNumber = application.start("dangvien1", "relocation", Forms.start(member, street, DECIDED));
		application.does("dangvien1", caseNumber, RelocationModel.TASK_WRITE_REQUEST, Forms.request(street));
		application.does("bithu1", caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
		application.does("kiemtra1", caseNumber, RelocationModel.TASK_INSPECT, Forms.inspection("NO"));
		application.does("danguy1", caseNumber, RelocationModel.TASK_ENDORSE, Forms.endorsement());
		acknowledged.addAll(Set.of(caseNumber + " start 1", caseNumber + " request 1", caseNumber + " review 1",
			caseNumber + " inspect 1", caseNumber + " endorse 1"));
		return caseNumber;
	}

	private static void otherHalf(ApplicationProcess application, String caseNumber) {
		application.does("toch1", caseNumber, RelocationModel.TASK_ISSUE_SLIP, Forms.slip("1-GGT", TODAY));
		application.does("toch2", caseNumber, RelocationModel.TASK_RECEIVE, Map.of("decision", "AGREE"));
		application.does("bithu2", caseNumber, RelocationModel.TASK_CONFIRM_PRESENTATION, Forms.presentation(TODAY));
		application.does("bithu2", caseNumber, RelocationModel.TASK_ACCEPT, Forms.acceptance(TODAY));
	}

	/** The secretary of a street branch has many members who move away, and many hands. */
	private List<CompletableFuture<Void>> manyAtWork(ApplicationProcess application) {
		long destination = destination(application, "bithu2", "Chi bộ tổ dân phố 6 -");
		var members = new ConcurrentLinkedQueue<Long>();
		application.options("bithu2", "relocation", "memberId")
			.forEach(member -> members.add(member.path("value").asLong()));
		var people = new ArrayList<CompletableFuture<Void>>();
		for (int i = 0; i < THREADS; i++) {
			people.add(CompletableFuture.runAsync(() -> {
				try {
					for (var member = members.poll(); member != null; member = members.poll()) {
						var caseNumber = application.start("bithu2", "relocation", moving(member, destination));
						acknowledged.add(caseNumber + " start 1");
						application.does("bithu2", caseNumber, RelocationModel.TASK_WRITE_REQUEST,
							Forms.request(destination));
						acknowledged.add(caseNumber + " request 1");
						application.does("bithu2", caseNumber, RelocationModel.TASK_REVIEW_AT_BRANCH, Forms.review());
						acknowledged.add(caseNumber + " review 1");
					}
				} catch (UncheckedIOException killed) {
					// nobody answers any more
				}
			}, task -> new Thread(task).start()));
		}
		return people;
	}

	/** Whoever retires leaves the committee at once, the secretary too. */
	private static Map<String, Object> moving(long member, long destination) {
		var form = new HashMap<>(Forms.start(member, destination, DECIDED));
		form.put("reason", "Thay đổi nơi cư trú lâu dài");
		return form;
	}

	private static long destination(ApplicationProcess application, String login, String label) {
		return application.options(login, "relocation", "destinationId").stream()
			.filter(branch -> branch.path("label").asText().startsWith(label)).findFirst().orElseThrow().path("value")
			.asLong();
	}
}
