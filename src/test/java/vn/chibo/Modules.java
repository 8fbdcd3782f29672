package vn.chibo;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.JavaPackage;

/** What is a module: each package of the house, and on the floor of the procedures each procedure. */
class Modules implements ApplicationModuleDetectionStrategy {

	@Override
	public Stream<JavaPackage> getModuleBasePackages(JavaPackage house) {
		return house.getDirectSubPackages().stream().flatMap(
			module -> module.getLocalName().equals("procedures") ? module.getDirectSubPackages().stream()
				: Stream.of(module));
	}
}
