package vn.chibo.security;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is larger than a buffer lies in a file while its request runs: in a folder that nobody else may enter, one for each
 * process. What a process that was killed has left goes when the next one starts.
 */
@Configuration(proxyBeanMethods = false)
class UploadFolders implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(UploadFolders.class);

	private static final Pattern NAME = Pattern.compile("chibo-uploads-([0-9]{1,18})-([0-9]{1,18})-.*");
	/** Machines reckon when a process began from a clock that is put right. */
	private static final Duration CLOCK = Duration.ofSeconds(10);

	private Path folder;

	@Bean
	MultipartConfigElement multipartConfigElement(MultipartProperties limits) throws IOException {
		var base = Path.of(Optional.ofNullable(limits.getLocation()).orElse(System.getProperty("java.io.tmpdir")))
			.toAbsolutePath();
		folder = begin(base);
		limits.setLocation(folder.toString());
		return limits.createMultipartConfig();
	}

	/** The new folder of this process, once those of others that are gone are away. */
	static Path begin(Path base) throws IOException {
		Files.createDirectories(base);
		try (var left = Files.newDirectoryStream(base, UploadFolders::isLeft)) {
			left.forEach(UploadFolders::remove);
		}
		return Files.createTempDirectory(base, name(ProcessHandle.current()));
	}

	private static String name(ProcessHandle process) {
		return "chibo-uploads-%d-%d-".formatted(process.pid(), began(process).toEpochMilli());
	}

	private static Instant began(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	private static boolean isLeft(Path path) {
		var name = NAME.matcher(path.getFileName().toString());
		if (!name.matches() || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		var began = Instant.ofEpochMilli(Long.parseLong(name.group(2)));
		return ProcessHandle.of(Long.parseLong(name.group(1)))
			.filter(process -> Duration.between(began, began(process)).abs().compareTo(CLOCK) < 0).isEmpty();
	}

	private static void remove(Path folder) {
		try {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
				for (var file : files) {
					Files.delete(file);
				}
			}
			Files.delete(folder);
		} catch (IOException notOurs) {
			log.warn("A folder of uploads that a process has left cannot be removed: {}", folder);
		}
	}

	@Override
	public void destroy() {
		if (folder != null) {
			remove(folder);
		}
	}
}
