package vn.chibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./chibo} asks of Java, told by a Java that only writes down what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

	private static final String REHEARSED = "--chibo.rehearsal=true";
	private static final String FROM_ARCHIVE = "-XX:SharedArchiveFile=";

	@TempDir
	Path folder;

	@BeforeEach
	void aJarAndAJava() throws IOException {
		Files.copy(Path.of("chibo"), folder.resolve("chibo"));
		Files.writeString(folder.resolve("chibo-1.jar"), "a version");
		java("17", "");
	}

	@Test
	void theFirstStartOfAVersionPreparesAndTheNextOneFindsWhatIsReady() throws Exception {
		assertThat(start("--spring.profiles.active=postgresql")).satisfiesExactly(
			unpacked -> assertThat(unpacked).contains("-Djarmode=tools", "extract"),
			rehearsed -> assertThat(rehearsed).contains("-XX:ArchiveClassesAtExit=", REHEARSED, "--server.port=0"),
			started -> assertThat(started).contains(FROM_ARCHIVE).endsWith("--spring.profiles.active=postgresql"));

		assertThat(start()).singleElement().asString().contains(FROM_ARCHIVE).doesNotContain(REHEARSED);
	}

	@Test
	void anotherJarOrAnotherJavaIsPreparedAnew() throws Exception {
		start();

		Files.writeString(folder.resolve("chibo-1.jar"), "a newer version");
		assertThat(start()).anyMatch(asked -> asked.contains(REHEARSED));
		java("25", "");
		assertThat(start()).anyMatch(asked -> asked.contains(REHEARSED));

		assertThat(start()).noneMatch(asked -> asked.contains(REHEARSED));
		try (var ready = Files.list(folder.resolve("ready"))) {
			assertThat(ready).as("this one and the one before").hasSize(2);
		}
	}

	@Test
	void aRehearsalKnowsNothingOfTheSettingsOfTheMachine() throws Exception {
		var asked = start(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/chibo", "JAVA_OPTS", "-Xmx2g"));

		assertThat(asked).filteredOn(one -> one.contains(REHEARSED)).singleElement().asString()
			.doesNotContain("jdbc:postgresql", "-Xmx2g");
		assertThat(asked).last().asString().contains("jdbc:postgresql", "-Xmx2g").doesNotContain("-Xmx512m");
	}

	@Test
	void withoutWhatShouldBeReadyItStartsAllTheSame() throws Exception {
		java("17", "case \"$*\" in *rehearsal*) exit 1 ;; esac");

		assertThat(start("--server.port=8081")).last().asString().contains("-jar", "chibo-1.jar")
			.endsWith("--server.port=8081").doesNotContain(FROM_ARCHIVE);
	}

	@Test
	void preparingStartsNothing() throws Exception {
		assertThat(start("prepare")).last().asString().contains(REHEARSED);
		assertThat(start("prepare")).isEmpty();
	}

	private void java(String version, String fault) throws IOException {
		var java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
		Files.writeString(java, """
			#!/bin/sh
			[ "$1" = -version ] && echo "%s" >&2 && exit
			echo "$SPRING_DATASOURCE_URL $*" >> "%s/asked"
			%s
			while [ $# -gt 0 ]; do
				case "$1" in
					--destination) mkdir -p "$2" ;;
					-XX:ArchiveClassesAtExit=*) touch "${1#*=}" ;;
				esac
				shift
			done
			""".formatted(version, folder, fault));
		assertThat(java.toFile().setExecutable(true)).isTrue();
	}

	private List<String> start(String... options) throws Exception {
		return start(Map.of(), options);
	}

	/** What Java was asked, in its order. */
	private List<String> start(Map<String, String> settings, String... options) throws Exception {
		var asked = Files.writeString(folder.resolve("asked"), "");
		var process = new ProcessBuilder(
			Stream.concat(Stream.of("sh", folder.resolve("chibo").toString()), Stream.of(options)).toList())
			.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
		process.environment().keySet().removeAll(List.of("JAVA_OPTS", "SPRING_DATASOURCE_URL"));
		process.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
		process.environment().putAll(settings);
		assertThat(process.start().waitFor()).isZero();
		return Files.readAllLines(asked);
	}
}
