package vn.chibo.procedures.admission;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Growth;
import vn.chibo.support.Stage;

/**
 * What a case leaves in the database. Not a test: run it with {@code ./mvnw test -Pbenchmark -Dtest=*GrowthBenchmark
 * -Dchibo.test.database=postgresql}; the figures are in docs/scale.md.
 */
@ChiBoTest
@Tag("benchmark")
class AdmissionGrowthBenchmark {

	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private Stage stage;

	@Test
	void leaves() {
		new Growth(jdbc).print("an admission until the ceremony", 100, 1, () -> {
			var place = AdmissionPlace.village(stage);
			AdmissionStory.in(place, stage).untilOpinions(place.secretary()).opinionsAreIn().branchVotes(5, 0)
				.fileCheckedBy("tochxa").decidedBy("thuongvuxa", 3, 0).receivesDecision().holdsCeremony();
		});
	}
}
