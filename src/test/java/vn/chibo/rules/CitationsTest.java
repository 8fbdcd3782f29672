package vn.chibo.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Every document of the Party that is cited anywhere is in one list, and it is clear which one is meant. */
class CitationsTest {

	private static final Path LIST = Path.of("src/main/resources/rules/documents.csv");
	private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\d+-(?:QĐ|HD|CT|KL|NQ)/(?:TW|BTCTW)");
	private static final Pattern WITH_ITS_DAY = Pattern
		.compile("(?: ngày| of)? (\\d{1,2})/(\\d{1,2})/(\\d{4}).*", Pattern.DOTALL);

	private final Map<String, List<CSVRecord>> documents = documents();

	private static Map<String, List<CSVRecord>> documents() {
		try (var file = Files.newBufferedReader(LIST)) {
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream()
				.collect(groupingBy(document -> document.get("number")));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Test
	void everyCitedDocumentIsInTheList() {
		assertThat(citations().filter(cited -> !documents.containsKey(cited.number())).distinct()).isEmpty();
	}

	/** Two are called 01-HD/TW. */
	@Test
	void whereTwoHaveTheSameNumberTheDayIsCited() {
		assertThat(citations().filter(cited -> documents.getOrDefault(cited.number(), List.of()).size() > 1)
			.filter(cited -> documents.get(cited.number()).stream()
				.noneMatch(one -> one.get("issued").equals(cited.day()))))
			.isEmpty();
	}

	@Test
	void everyDocumentThatReplacesAnotherIsInTheList() {
		assertThat(documents.values().stream().flatMap(List::stream).map(one -> one.get("replaced_by"))
			.filter(number -> !number.isEmpty())).allSatisfy(number -> assertThat(documents).containsKey(number));
	}

	private static Stream<Citation> citations() {
		return Stream.of("bpmn", "forms", "docs", "README.md", "src/main/resources/templates", "src/main/java")
			.flatMap(place -> files(Path.of(place))).flatMap(CitationsTest::citations);
	}

	private static Stream<Citation> citations(Path file) {
		try {
			var text = Files.readString(file);
			return NUMBER.matcher(text).results().map(found -> new Citation(file, found.group(),
				day(text.substring(found.end(), Math.min(text.length(), found.end() + 20)))));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** As the list writes it; empty when none is cited. */
	private static String day(String after) {
		var day = WITH_ITS_DAY.matcher(after);
		return day.matches() ? "%02d/%02d/%s".formatted(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
			day.group(3)) : "";
	}

	private static Stream<Path> files(Path place) {
		try (var all = Files.walk(place)) {
			return all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".png")).toList().stream();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private record Citation(Path file, String number, String day) {
	}
}
