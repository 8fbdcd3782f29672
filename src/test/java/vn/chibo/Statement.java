package vn.chibo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.FieldVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * A statement, or a piece of one, as it stands in a class of ours: text blocks are read and constants are put together,
 * because the compiler has done so.
 *
 * @param module the part of the house: {@code register}, {@code procedures.review}
 */
record Statement(String module, String type, String text) {

	/** What follows names one table, or with commas several; a query in brackets names none itself. */
	private static final Pattern TOUCHES = Pattern
		.compile("\\b(?:from|join|into|update|using)\\s+(\\w+(?:(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*\\w+)*)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern WRITES = Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)",
		Pattern.CASE_INSENSITIVE);
	/** The name of what it touches comes from somewhere else. */
	private static final Pattern UNREADABLE = Pattern.compile("(?:\\b(?:from|join|into)|^\\s*update)\\s+(?:\1|$)",
		Pattern.CASE_INSENSITIVE);
	private static final Pattern STATEMENT = Pattern.compile(
		"\\b(select|insert into|update|delete from|join|exists)\\s",
		Pattern.CASE_INSENSITIVE);

	static List<Statement> all() {
		try {
			var classes = Path.of(ChiBoApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			try (var files = Files.walk(classes)) {
				return files.filter(file -> file.toString().endsWith(".class"))
					.flatMap(Statement::of).toList();
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		} catch (URISyntaxException noAddress) {
			throw new IllegalStateException(noAddress);
		}
	}

	private static Stream<Statement> of(Path file) {
		try {
			var reader = new ClassReader(Files.readAllBytes(file));
			var type = reader.getClassName().replace('/', '.').replaceAll("\\$.*", "");
			int name = type.lastIndexOf('.');
			return texts(reader).stream().filter(text -> STATEMENT.matcher(text).find()).map(
				text -> new Statement(House.nameOf(type.substring(0, name)).orElse(""), type.substring(name + 1),
					text));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The names of all tables and views in it, in small letters; words that only look like one are among them. */
	Set<String> touched() {
		var names = new LinkedHashSet<String>();
		TOUCHES.matcher(text).results().flatMap(found -> Stream.of(found.group(1).split(",")))
			.forEach(name -> names.add(name.strip().split("\\s")[0].toLowerCase()));
		return names;
	}

	Set<String> written() {
		var names = new LinkedHashSet<String>();
		WRITES.matcher(text).results().forEach(found -> names.add(found.group(1).toLowerCase()));
		return names;
	}

	boolean isReadable() {
		return !UNREADABLE.matcher(text).find();
	}

	@Override
	public String toString() {
		return "%s.%s: %s".formatted(module, type, text.strip().replaceAll("\\s+", " "));
	}

	private static Set<String> texts(ClassReader reader) {
		var texts = new LinkedHashSet<String>();
		reader.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
				keep(texts, value);
				return null;
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
				return new Texts(texts);
			}
		}, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
		return texts;
	}

	private static void keep(Set<String> texts, Object constant) {
		if (constant instanceof String text) {
			texts.add(text);
		}
	}

	/** Constants that are used, and those between which something is put when a text is made. */
	private static class Texts extends MethodVisitor {

		private final Set<String> texts;

		Texts(Set<String> texts) {
			super(Opcodes.ASM9);
			this.texts = texts;
		}

		@Override
		public void visitLdcInsn(Object constant) {
			keep(texts, constant);
		}

		@Override
		public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
			Stream.of(arguments).forEach(argument -> keep(texts, argument));
		}
	}
}
