package vn.chibo.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Cells of tables in Vietnamese; the words lie beside the tables, those of all folders above them. */
@Component
class RuleWords {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
	/** A word of ours, and no sentence. */
	private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");
	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(-?\\d+)");
	private static final Pattern BETWEEN = Pattern.compile("([\\[\\]])(-?\\d+)\\.\\.(-?\\d+)([\\[\\]])");

	private final ResourcePatternResolver resources;
	private final Properties words = new Properties();

	RuleWords(ResourcePatternResolver resources) throws IOException {
		this.resources = resources;
		read("bpmn/words.properties", "");
		read("bpmn/*/words.properties", "/");
	}

	/** What people call the folder. */
	String folder(String folder) {
		return words.getProperty(folder + "/folder", folder);
	}

	/** A cell as people say it; empty for one that does not ask. */
	String of(String folder, String column, String cell) {
		if (cell.isEmpty()) {
			return "";
		}
		return said(cell, code -> word(folder, column, code).orElse(code));
	}

	/** The words in a cell that nobody has said in Vietnamese. */
	Stream<String> unknown(String folder, String column, String cell) {
		return codes(cell).filter(code -> word(folder, column, code).isEmpty());
	}

	private static String said(String cell, UnaryOperator<String> word) {
		if (cell.startsWith("not(")) {
			return "không phải là " + said(cell.substring("not(".length(), cell.length() - 1), word);
		}
		if (cell.startsWith("\"")) {
			return QUOTED.matcher(cell).results().map(quoted -> quoted.group(1))
				.map(text -> CODE.matcher(text).matches() ? word.apply(text) : text)
				.collect(Collectors.joining(" hoặc "));
		}
		var compared = COMPARED.matcher(cell);
		if (compared.matches()) {
			return comparison(compared.group(1)) + compared.group(2);
		}
		var between = BETWEEN.matcher(cell);
		return between.matches() ? between(between.toMatchResult()) : switch (cell) {
			case "true" -> "có";
			case "false" -> "không";
			default -> cell;
		};
	}

	private static String comparison(String sign) {
		return switch (sign) {
			case "<" -> "dưới ";
			case "<=" -> "không quá ";
			case ">" -> "trên ";
			default -> "từ ";
		};
	}

	private static String between(MatchResult between) {
		return (between.group(1).equals("[") ? "từ " : "trên ") + between.group(2)
			+ (between.group(4).equals("]") ? " đến " : " đến dưới ") + between.group(3);
	}

	private static Stream<String> codes(String cell) {
		return QUOTED.matcher(cell).results().map(quoted -> quoted.group(1))
			.filter(text -> CODE.matcher(text).matches());
	}

	private Optional<String> word(String folder, String column, String code) {
		return Stream.of(folder + "/" + column + "." + code, folder + "/" + code, column + "." + code, code)
			.map(words::getProperty).filter(found -> found != null).findFirst();
	}

	private void read(String files, String separator) throws IOException {
		for (var file : resources.getResources("classpath*:" + files)) {
			read(file).forEach((code, word) -> words.put(separator.isEmpty() ? code : folderOf(file) + separator + code,
				word));
		}
	}

	private static Properties read(Resource file) {
		var read = new Properties();
		try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			read.load(text);
			return read;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String folderOf(Resource file) {
		try {
			var parts = file.getURL().getPath().split("/");
			return parts[parts.length - 2];
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
