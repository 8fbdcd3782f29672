package vn.chibo.procedures.relocation;

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
class RelocationGrowthBenchmark {

	@Autowired
	private JdbcClient jdbc;
	@Autowired
	private Stage stage;

	@Test
	void leaves() {
		new Growth(jdbc).print("a relocation", 150, 1,
			() -> RelocationStory.ofMemberIn("phanxuong1", stage).asksToMoveTo("tdp4").writes().branchAgrees()
				.endorsedBy("dangcongty").slipIssuedBy("tochxa").receivedBy("tochphuong").presentedTo("tdp4")
				.acceptedBy("tdp4"));
	}
}
