package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The library that draws cases lies in the repository as it was published on npm, with its licence. */
class DrawingLibraryTest {

	private static final String VERSION = "18.31.1";
	private static final Path STATIC = Path.of("src/main/resources/static");
	private static final Path LIBRARY = STATIC.resolve("bpmn-js").resolve(VERSION);

	@Test
	void everyFileHasTheChecksumThatIsWrittenBesideIt() throws Exception {
		assertThat(found("(?m)^\\w+  (.+)$", LIBRARY.resolve("SHA256SUMS")))
			.isEqualTo(names(LIBRARY).stream().filter(name -> !name.equals("SHA256SUMS")).toList())
			.contains("LICENSE");
		for (var name : names(LIBRARY)) {
			if (!name.equals("SHA256SUMS")) {
				assertThat(Files.readString(LIBRARY.resolve("SHA256SUMS")))
					.contains(checksum(name) + "  " + name + "\n");
			}
		}
	}

	@Test
	void bundleIsOfTheVersionOfItsFolder() throws IOException {
		assertThat(names(LIBRARY.getParent())).containsExactly(VERSION);
		assertThat(Files.readAllLines(LIBRARY.resolve("bpmn-navigated-viewer.production.min.js")).get(0))
			.contains(" v" + VERSION + " ");
	}

	@Test
	void licenceThatNoticeNamesIsThatOfTheBundle() throws IOException {
		assertThat(Path.of("licenses/bpmn.io.txt")).hasSameTextualContentAs(LIBRARY.resolve("LICENSE"));
		assertThat(Files.readString(Path.of("NOTICE"))).contains("bpmn-js", "licenses/bpmn.io.txt");
	}

	@Test
	void pageOfACaseAsksForWhatIsThereAndLeavesTheMarkOfItsMakersVisible() throws IOException {
		assertThat(found("/(bpmn-js/[^}]+)}", Path.of("src/main/resources/templates/case.html"))).hasSize(3)
			.allSatisfy(asked -> assertThat(STATIC.resolve(asked)).exists());
		assertThat(Files.readString(STATIC.resolve("chibo/chibo.css"))).doesNotContain("bjs-powered-by");
	}

	private static String checksum(String name) throws IOException, NoSuchAlgorithmException {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
			.digest(Files.readAllBytes(LIBRARY.resolve(name))));
	}

	private static List<String> found(String pattern, Path file) throws IOException {
		return Pattern.compile(pattern).matcher(Files.readString(file)).results().map(found -> found.group(1)).sorted()
			.toList();
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
