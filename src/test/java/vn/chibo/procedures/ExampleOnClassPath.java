package vn.chibo.procedures;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Models, forms and migrations of the example are found beside the application's, by this application and no other. */
class ExampleOnClassPath implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
		return new SecondRoot(new File("src/test/example/"));
	}

	private record SecondRoot(File folder) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			try {
				var both = new URLClassLoader(new URL[] {folder.toURI().toURL()}, getClass().getClassLoader());
				((GenericApplicationContext) context).setResourceLoader(new DefaultResourceLoader(both));
			} catch (MalformedURLException impossible) {
				throw new IllegalStateException(impossible);
			}
		}
	}
}
