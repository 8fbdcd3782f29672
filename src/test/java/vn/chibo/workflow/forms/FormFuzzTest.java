package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import vn.chibo.base.KnownDay;
import vn.chibo.base.Refusal;
import vn.chibo.support.Fuzz;

/**
 * Whatever is sent into whichever form is refused in sentences or accepted as something that can be stored. More inputs:
 * {@code -Dchibo.fuzz=1000000 -Dchibo.fuzz.seed=7}.
 */
class FormFuzzTest {

	private static final int INPUTS = Integer.getInteger("chibo.fuzz", 2_000);
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"),
		ZoneId.of("Asia/Ho_Chi_Minh"));

	private final ObjectMapper json = new ObjectMapper();
	private final FeelConditions conditions = new FeelConditions();
	private final FormReader reader = new FormReader(json, CLOCK, conditions);
	private final FormFiles files = new FormFiles(new FileSystemResource("forms/"), json);
	private final FormRules rules = new FormRules(conditions, CLOCK);

	@Test
	void nothingButSentencesAndWhatCanBeStored() throws IOException {
		var fuzz = new Fuzz(Long.getLong("chibo.fuzz.seed", 27112026));
		int accepted = 0;
		try (var paths = Files.walk(Path.of("forms"))) {
			var forms = paths.filter(file -> file.toString().endsWith(".form")).sorted().map(this::read).toList();
			for (int input = 0; input < INPUTS; input++) {
				var form = forms.get(input % forms.size());
				accepted += isAccepted(form, fuzz.of(form.json())) ? 1 : 0;
			}
		}
		assertThat(accepted).as("some are what the form asks for").isPositive();
	}

	private FormSchema read(Path file) {
		return reader.check(file.toString(), files.read(Path.of("forms").relativize(file).toString()));
	}

	private boolean isAccepted(FormSchema form, Map<String, Object> sent) throws IOException {
		try {
			var submission = rules.check(form, knownDays(form), sent);
			assertThat(json.readTree(json.writeValueAsBytes(submission.paper()))).as("%s %s", form.id(), sent)
				.isNotNull();
			assertThat(texts(submission.paper())).as("%s %s", form.id(), sent).allMatch(FormFuzzTest::canBeStored);
			assertThat(submission.variables().values()).as("%s %s", form.id(), sent).allMatch(value -> value == null
				|| value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof Iterable);
			return true;
		} catch (Refusal refused) {
			assertThat(refused.getMessage()).as(form.id()).doesNotContain("null", "Exception").endsWith(".");
			return false;
		} catch (RuntimeException failed) {
			throw new AssertionError(form.id() + " " + sent, failed);
		}
	}

	private static Map<String, Object> knownDays(FormSchema form) {
		return form.fields().stream()
			.flatMap(field -> Stream.of(field.property("notBefore"), field.property("notAfter")))
			.collect(Collectors.toMap(Function.identity(), key -> new KnownDay(LocalDate.of(2026, 11, 1), key),
				(one, same) -> one));
	}

	private static Stream<String> texts(Object value) {
		return value instanceof Map<?, ?> row ? row.values().stream().flatMap(FormFuzzTest::texts)
			: value instanceof Iterable<?> rows ? Stream.of(rows).flatMap(all -> {
				var texts = Stream.<String>builder();
				all.forEach(one -> texts(one).forEach(texts));
				return texts.build();
			}) : value instanceof String text ? Stream.of(text) : Stream.empty();
	}

	private static boolean canBeStored(String text) {
		return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text)
			&& text.length() <= Texts.LONGEST;
	}
}
