package vn.chibo.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the clock back before each test; when all have run, prints what they passed of the models. */
class EachTest implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		var application = SpringExtension.getApplicationContext(test);
		application.getBean(TestClock.class).reset();
		var coverage = application.getBean(Coverage.class);
		CloseableResource atTheEnd = () -> System.out.println(coverage.report());
		test.getRoot().getStore(Namespace.create(EachTest.class)).getOrComputeIfAbsent(Coverage.class,
			first -> atTheEnd);
	}
}
