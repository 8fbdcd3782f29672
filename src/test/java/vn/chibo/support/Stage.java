package vn.chibo.support;

/** Everything a story of a procedure needs around it. */
public record Stage(TestRegister register, People people, Records records, Jobs jobs, TestClock clock,
		Scans scans) {
}
