package vn.chibo.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the clock back before each test; when they have run, keeps what they passed of the models. */
class EachTest implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		var application = SpringExtension.getApplicationContext(test);
		application.getBean(TestClock.class).reset();
		application.getBeanProvider(OpenableMails.class).ifAvailable(OpenableMails::beginsAnew);
		CloseableResource atTheEnd = Coverage::write;
		test.getRoot().getStore(Namespace.create(EachTest.class)).getOrComputeIfAbsent(Coverage.class,
			first -> atTheEnd);
	}
}
