package vn.chibo.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.rules.Place;
import vn.chibo.workflow.models.RealTables;

/** Each boundary of the score and of the attendance, with what lies on either side of it. */
class MeetingScoresTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
	private static final LocalDate LONG_AGO = LocalDate.of(1975, 4, 30);

	private final MeetingScores scores = new MeetingScores(RealTables.tables());

	@Test
	void criteriaMakeUpAHundredPointsEachWithItsBasis() {
		var criteria = scores.criteria(TODAY, Place.EVERYWHERE);
		assertThat(criteria).extracting(MeetingScores.Criterion::criterion).containsExactly("time", "attendance",
			"preparation", "holding", "principles", "lastResolution", "closing");
		assertThat(criteria).extracting(MeetingScores.Criterion::mostPoints).containsExactly(5, 5, 10, 40, 5, 30, 5);
		assertThat(criteria).allSatisfy(one -> assertThat(one.legalBasis()).contains("42-HD/BTCTW"));
		assertThat(scores.criteria(LONG_AGO, Place.EVERYWHERE)).isEqualTo(criteria);
	}

	@ParameterizedTest
	@CsvSource({"100, GOOD", "90, GOOD", "89, FAIR", "70, FAIR", "69, AVERAGE", "50, AVERAGE", "49, POOR", "0, POOR"})
	void levels(int points, MeetingLevel level) {
		assertThat(scores.level(points, TODAY, Place.EVERYWHERE).level()).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({"10, 10, GOOD", "9, 10, GOOD", "899, 1000, FAIR", "75, 100, FAIR", "3, 4, FAIR", "749, 1000, AVERAGE",
		"65, 100, AVERAGE", "649, 1000, POOR", "0, 3, POOR"})
	void attendance(long there, long summoned, MeetingLevel level) {
		assertThat(scores.attendance(there, summoned, TODAY, Place.EVERYWHERE).level()).isEqualTo(level);
	}

	@Test
	void pointsAreAddedUpOnceEachCriterionHasSomeThatItCanHave() {
		var criteria = scores.criteria(TODAY, Place.EVERYWHERE);
		var points = new HashMap<String, Integer>();
		criteria.forEach(one -> points.put(one.criterion(), one.mostPoints()));
		assertThat(MeetingScores.sum(criteria, points)).isEqualTo(100);
		points.put("holding", 41);
		assertThat(MeetingScores.sum(criteria, points)).isNull();
		points.remove("holding");
		assertThat(MeetingScores.sum(criteria, points)).isNull();
	}
}
