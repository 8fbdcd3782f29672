package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More than a hundred broken files: each refused with its own sentence, and none of them leaves a trace. */
class BrokenFilesTest {

	static RegisterDatabase register;
	static String before;

	@BeforeAll
	static void load() {
		register = new RegisterDatabase();
		register.files().load(Samples.stored());
		before = register.content();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("all")
	void areRefusedWithASentenceThatSaysWhereAndWhatToDo(BrokenFile broken) {
		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> register.files().load(broken.files()));

		assertThat(refusal).as("refusal").isNotNull();
		assertThat(refusal.faults()).extracting(Fault::sentence).containsExactlyElementsOf(broken.sentences());
		assertThat(refusal).hasMessage(String.join("\n", broken.sentences()));
		assertThat(refusal.getMessage()).as("names nobody").doesNotContain("Người Thử", "0000000000", "9900000000",
			"@donvi.vn,");
		assertThat(register.content()).isEqualTo(before);
	}

	@Test
	void areMoreThanAHundredAndAllDifferent() {
		List<String> names = all().map(BrokenFile::name).toList();

		assertThat(names).hasSizeGreaterThan(100);
		assertThat(all().map(broken -> broken.name() + broken.sentences())).doesNotHaveDuplicates();
	}

	static Stream<BrokenFile> all() {
		return Stream.of(BrokenMembers.all(), BrokenOrganisations.all(), BrokenSeats.all(), BrokenRatings.all(),
			BrokenFormats.all()).flatMap(cases -> cases);
	}
}
