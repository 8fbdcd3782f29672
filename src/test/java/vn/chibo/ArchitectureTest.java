package vn.chibo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaFieldAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import vn.chibo.register.Body;
import vn.chibo.register.VietnameseOrder;

/** The walls of the house. */
class ArchitectureTest {

	private static final int LONGEST_CLASS = 300;

	static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages("vn.chibo");

	@Test
	void onlyTheWorkflowKnowsTheEngine() {
		noClasses().that().resideOutsideOfPackage("vn.chibo.workflow..")
			.should().dependOnClassesThat().resideInAPackage("org.camunda..").check(CLASSES);
	}

	@Test
	void featuresUseOnlyWhatOthersOffer() {
		ApplicationModules.of(ChiBoApplication.class).verify();
	}

	/** What a body may do is asked ({@code Right}): a new body would be forgotten where bodies are named. */
	@Test
	void onlyTheRegisterNamesBodies() {
		noClasses().that().resideOutsideOfPackages("vn.chibo.register..",
			// invents who sits in which of them
			"vn.chibo.demo..").should().accessFieldWhere(target(owner(type(Body.class)))).check(CLASSES);
	}

	/** A stream of rows keeps its connection until somebody closes it; outside a transaction nobody does. */
	@Test
	void rowsAreReadAsAList() {
		noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(CLASSES);
	}

	@Test
	void timeIsAskedOfTheClock() {
		noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("asks the machine for the time") {
			@Override
			public boolean test(JavaMethodCall call) {
				var owner = call.getTargetOwner();
				return owner.getPackageName().equals("java.time") && call.getName().equals("now")
					&& call.getTarget().getRawParameterTypes().stream()
						.noneMatch(type -> type.isEquivalentTo(Clock.class))
					|| owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
			}
		}).orShould().callConstructor(Date.class).check(CLASSES);
	}

	/** Texts have one order, the Vietnamese one. */
	@Test
	void oneClassPutsTextsInOrder() {
		noClasses().that().doNotHaveFullyQualifiedName(VietnameseOrder.class.getName()).should()
			.dependOnClassesThat(new DescribedPredicate<JavaClass>("put texts in order") {
				@Override
				public boolean test(JavaClass used) {
					return used.isAssignableTo(Collator.class) || used.getName().startsWith("com.ibm.icu");
				}
			}).check(CLASSES);
	}

	@Test
	void noClassIsLongerThanOnePersonReadsAtOnce() throws IOException {
		try (var sources = Files.walk(Path.of("src"))) {
			var tooLong = sources.filter(file -> file.toString().endsWith(".java"))
				.filter(file -> lines(file).size() > LONGEST_CLASS).toList();
			assertThat(tooLong).isEmpty();
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
