package vn.chibo.notification;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.ReflectionUtils;
import vn.chibo.base.Days;

/**
 * What people are told on one occasion, and who. A feature declares in one place all that it tells; its listeners say when
 * it is told, and whom that means in the case.
 *
 * @param subject like the sentence as people read it; what differs from time to time is a word in braces, as in
 *                {@code {năm}}
 * @param words   the record whose components, each with its {@link Word}, are filled in
 * @param to      in the words of {@code docs/mails.md}, of which each news is a row
 */
public record News<R extends Enum<R>>(Occasion about, String subject, String sentence, Class<? extends Record> words,
		List<R> to) {

	private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]*)}");

	/** The same each time. */
	public News(Occasion about, String subject, String sentence, List<R> to) {
		this(about, subject, sentence, Always.class, to);
	}

	/** Words that nothing is filled in for: such news are not sent, see {@link DeclaredNews}. */
	List<String> unknownWords() {
		var known = components();
		return IN_BRACES.matcher(subject + sentence).results().map(word -> word.group(1))
			.filter(word -> !known.containsKey(word)).toList();
	}

	/** As it is told now. */
	public Notice notice(String key, String caseNumber) {
		return notice(key, caseNumber, new Always());
	}

	/**
	 * As it is told now.
	 *
	 * @param key        the same is told to the same person once
	 * @param caseNumber null for news of no case, which have lines of their own
	 */
	public Notice notice(String key, String caseNumber, Record filledIn) {
		return new Notice(key, about, caseNumber == null ? "newsOfNoCase" : "news", filled(subject, filledIn),
			caseNumber, null, Map.of("message", filled(sentence, filledIn)));
	}

	private String filled(String text, Record with) {
		var components = components();
		return IN_BRACES.matcher(text)
			.replaceAll(word -> Matcher.quoteReplacement(value(components.get(word.group(1)), with)));
	}

	private Map<String, RecordComponent> components() {
		return Arrays.stream(words.getRecordComponents()).filter(component -> component.isAnnotationPresent(Word.class))
			.collect(Collectors.toMap(component -> component.getAnnotation(Word.class).value(), Function.identity()));
	}

	private static String value(RecordComponent component, Record with) {
		var accessor = component.getAccessor();
		ReflectionUtils.makeAccessible(accessor);
		var value = ReflectionUtils.invokeMethod(accessor, with);
		return value instanceof LocalDate day ? Days.vietnamese(day) : String.valueOf(value);
	}

	private record Always() {
	}
}
