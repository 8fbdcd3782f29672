package vn.chibo.procedures.review;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Growth;

/**
 * What a case leaves in the database. Not a test: run it with {@code ./mvnw test -Pbenchmark -Dtest=*GrowthBenchmark
 * -Dchibo.test.database=postgresql}; the figures are in docs/scale.md.
 */
@ChiBoTest
@Tag("benchmark")
class ReviewGrowthBenchmark {

	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private BeanFactory application;

	@Test
	void leaves() {
		new Growth(jdbc).print("a review of a member, with a share in that of the branch and of the commune", 25, 9,
			() -> {
				var story = ReviewStory.in(application).opened();
				story.place.branches().forEach(branch -> story.prepared(branch).reported(branch));
				story.decides(story.place.company, story.place.companyOfficial());
			});
	}
}
