package vn.chibo;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house, and its picture in docs/house.md. */
class FloorsTest {

	private static final Path PAGE = Path.of("docs", "house.md");
	private static final Path RIGHT = Path.of("target", "house.md");
	private static final String BEGIN = "<!-- FloorsTest draws from here -->\n";
	private static final String END = "<!-- to here -->\n";
	private static final Pattern ENGINE_ADDRESS = Pattern.compile("/camunda\\b|engine-rest|#/\\?task");

	private final House house = House.of(ArchitectureTest.CLASSES);

	@Test
	void everyPackageStandsOnAFloor() {
		assertThat(house.packages()).as("a new package is named in %s", House.class)
			.allSatisfy(one -> assertThat(house.floorOf(one)).as(one).isPresent());
	}

	/** So nothing knows the engine's package, no procedure another, and no page a page beside it. */
	@Test
	void everyArrowGoesDown() {
		assertThat(house.arrows().filter(arrow -> !house.goesDown(arrow)).map(house::because).toList())
			.as("arrows up, or from a package to one beside it").isEmpty();
	}

	@Test
	void onlyTheWorkflowKnowsTheEnginesAddresses() {
		assertThat(Stream.of("java/vn/chibo", "resources/templates", "resources/mail", "resources/static")
			.flatMap(folder -> files(Path.of("src/main", folder)))
			.filter(file -> !file.startsWith("src/main/java/vn/chibo/workflow"))
			.filter(file -> ENGINE_ADDRESS.matcher(new String(bytes(file), StandardCharsets.ISO_8859_1)).find()))
			.as("ask EngineAddresses or EngineRequests")
			.isEmpty();
	}

	@Test
	void thePictureIsTrue() throws IOException {
		var page = text(PAGE);
		var right = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + picture()
			+ page.substring(page.indexOf(END));
		Files.writeString(RIGHT, right);

		assertThat(page).as("%s is stale; the right one lies in %s", PAGE, RIGHT).isEqualTo(right);
	}

	/** The upper floors first; of the arrows only those that do not follow from others. */
	private String picture() {
		var floors = house.floors().stream().map(floor -> "  subgraph %s[\"%s\"]\n%s  end\n".formatted(id(floor.name()),
			floor.name(), lines(floor.packages().stream().map(one -> "    %s[%s]".formatted(id(one), one)))))
			.collect(joining());
		var order = "  " + house.floors().stream().map(floor -> id(floor.name())).collect(joining(" ~~~ ")) + "\n";
		var arrows = lines(house.shortestArrows().stream()
			.map(arrow -> "  %s --> %s".formatted(id(arrow.from()), id(arrow.to()))));
		var table = lines(house.floors().stream().flatMap(floor -> floor.packages().stream())
			.map(one -> "| `%s` | %s |".formatted(one, purpose(one))));
		var ports = lines(house.ports().entrySet().stream()
			.map(port -> "| `%s` | %s |".formatted(port.getKey(), String.join(", ", port.getValue()))));
		return "```mermaid\nflowchart TB\n" + floors + order + arrows
			+ "```\n\n| package | what it is for |\n|---|---|\n"
			+ table
			+ "\nWhat a package asks of those above it, whoever they are:\n\n| interface | answered by |\n|---|---|\n"
			+ ports;
	}

	private static String lines(Stream<String> lines) {
		return lines.map(line -> line + "\n").collect(joining());
	}

	private static String id(String name) {
		return name.replaceAll("\\W", "_");
	}

	/** What package-info says. */
	private static String purpose(String name) {
		var info = text(Path.of("src/main/java/vn/chibo", name.split("\\.")).resolve("package-info.java"));
		return info.substring(info.indexOf("/**") + 3, info.indexOf("*/")).replaceAll("\\s+\\*?\\s*", " ").strip();
	}

	private static Stream<Path> files(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String text(Path file) {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
