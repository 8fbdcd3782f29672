package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Coverage;

/** Runs after all others: every flow node and every sequence flow of every process was passed by some test. */
@ChiBoTest
@Order(Integer.MAX_VALUE)
class CoverageTest {

	@Autowired
	Coverage coverage;

	@Test
	void everyElementOfEveryProcessIsPassedBySomeTest() {
		assumeThat(coverage.isEmpty()).as("other tests have run before").isFalse();
		assertThat(coverage.missed()).isEmpty();
	}
}
