package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {

	private static final Pattern COLUMN_OF_NAMES = Pattern.compile(
		"order by[^\"]*?(full_name|member_name|branch_name|\\w\\.name_?\\b|by name\\b|grassroots\\b(?!_))");
	private static final Pattern NATURAL_ORDER = Pattern.compile(
		"omparing\\((\\w+::\\w*([nN]ame|committee|branch|grassroots|label|title)\\b|\\w+ -> \\w+\\.\\w*([nN]ame|label|title)\\(\\))");

	@Test
	void peopleAreInOrderByGivenNameThenMiddleNamesThenFamilyName() throws IOException {
		var names = Files.readAllLines(Path.of("src/test/resources/words/sort-order/members.csv")).stream().skip(1)
			.map(line -> line.split(",")[1]).toList();

		assertThat(names.stream().sorted(VietnameseOrder.byGivenName(Function.identity()))).containsExactly(
			"Trần Văn An",
			"Bùi Thị Anh", "Vương Thị Hà", "Bùi Thị Hải", "Vũ Văn Hoa", "Bùi Văn Hoan", "Vũ Thị Lan", "Bùi Thị Lành");
		assertThat(VietnameseOrder.sortedByGivenName(names, Function.identity()))
			.isEqualTo(names.stream().sorted(VietnameseOrder.byGivenName(Function.identity())).toList());
	}

	@Test
	void aBlankCounts() {
		inOrder(VietnameseOrder.byGivenName(Function.identity()), "Hồ Mạnh An", "Bùi Thị Anh");
	}

	@Test
	void ofTheSameGivenNameTheMiddleNamesDecideThenTheFamilyName() {
		inOrder(VietnameseOrder.byGivenName(Function.identity()), "An", "Vũ An", "Bùi Đức An", "Trần Thị An",
			"Bùi Thị Thu An",
			"Bùi Văn An", "Đỗ Văn An", "Võ Văn An", "Vũ Văn An", "Bùi Văn Ân");
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y", "ta tà tả tã tá tạ tam tàm", "an ăn ân",
			"Đa Đà Đả Đã Đá Đạ Đan E", "co cô cơ", "ru rư", "Hà Hải Hoa Hoan Lan Lành", "de đe đê", "mua múa mưa mứa"})
	void lettersComeAsInTheDictionaryAndTonesAfterThem(String words) {
		inOrder(VietnameseOrder.byName(Function.identity()), words.split(" "));
		assertThat(VietnameseOrder.sortedByName(shuffled(words.split(" ")), Function.identity()))
			.containsExactly(words.split(" "));
		inOrder(VietnameseOrder.byGivenName(Function.identity()), words.split(" "));
	}

	@Test
	void numbersCountAsNumbers() {
		inOrder(VietnameseOrder.byName(Function.identity()), "Chi bộ tổ dân phố 1", "Chi bộ tổ dân phố 2",
			"Chi bộ tổ dân phố 03",
			"Chi bộ tổ dân phố 10", "Chi bộ tổ dân phố 10 - Đảng bộ phường 1", "Chi bộ tổ dân phố 11");
	}

	@Test
	void anotherSpellingStandsInTheSamePlace() {
		inOrder(VietnameseOrder.byGivenName(Function.identity()), "Trần An Hoa", "Trần An Hoà", "Ðỗ Bá Hòa",
			"Lê Bá Hoà",
			"Trần Bá Hòa", "Trần Bá  Hoả");
	}

	/** H2 and PostgreSQL each have an order of their own, and neither knows what a given name is. */
	@Test
	void noStatementPutsNamesInOrder() throws IOException {
		assertThat(sources().filter(source -> COLUMN_OF_NAMES.matcher(source.text).find())).isEmpty();
	}

	@Test
	void nobodyComparesNamesByTheirLetters() throws IOException {
		assertThat(sources().filter(source -> NATURAL_ORDER.matcher(source.text).find())).isEmpty();
	}

	@Test
	void whatTheRulesLookForIsFound() {
		assertThat(
			List.of("select * from member order by full_name", "order by o.code, m.name desc", "order by t.name_"))
			.allMatch(text -> COLUMN_OF_NAMES.matcher(text).find());
		assertThat(List.of("Comparator.comparing(Member::fullName)", ".thenComparing(Line::committee)",
			"comparing(one -> one.name())")).allMatch(text -> NATURAL_ORDER.matcher(text).find());
	}

	private static void inOrder(Comparator<String> order, String... names) {
		assertThat(shuffled(names).stream().sorted(order)).containsExactly(names);
	}

	private static List<String> shuffled(String... names) {
		var shuffled = new ArrayList<>(List.of(names));
		Collections.shuffle(shuffled, new Random(names.length));
		return shuffled;
	}

	private static Stream<Source> sources() throws IOException {
		return Files.walk(Path.of("src/main/java")).filter(file -> file.toString().endsWith(".java")).map(Source::of);
	}

	private record Source(Path file, String text) {

		static Source of(Path file) {
			try {
				return new Source(file, Files.readString(file));
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}

		@Override
		public String toString() {
			return file.toString();
		}
	}
}
