package vn.chibo.walk;

import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.base.ModelBean;

/** Notices when an expression is evaluated: models could call it, so only evaluation itself is in the way. */
@ModelBean("walkProbe")
public class WalkProbe {

	private final AtomicInteger evaluations = new AtomicInteger();

	public String evaluated() {
		return "evaluated " + evaluations.incrementAndGet();
	}

	int evaluations() {
		return evaluations.get();
	}
}
