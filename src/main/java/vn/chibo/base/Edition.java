package vn.chibo.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Which edition of its files this application hands out: another one as soon as one of them is another. It stands in their
 * addresses, so that a browser never asks again for what it has.
 */
@Component
public class Edition {

	/** As the webapps have called it before us. */
	public static final String PARAMETER = "bust";

	private static final String[] FILES = {"classpath*:static/**/*.*", "classpath*:webapps/*.*",
		"classpath*:META-INF/resources/webjars/*/app/**/*.*"};

	private final String value = valueOf(FILES);

	public String value() {
		return value;
	}

	/** The address of a file, by which it is kept for good. */
	public String of(String address) {
		return address + "?" + PARAMETER + "=" + value;
	}

	private static String valueOf(String... patterns) {
		var files = new PathMatchingResourcePatternResolver();
		return DigestUtils.md5DigestAsHex(Stream.of(patterns).flatMap(pattern -> {
			try {
				return Stream.of(files.getResources(pattern));
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		}).filter(Resource::isReadable).map(Edition::digest).sorted().reduce("", String::concat).getBytes())
			.substring(0, 12);
	}

	private static String digest(Resource file) {
		try (var content = file.getInputStream()) {
			return file.getFilename() + DigestUtils.md5DigestAsHex(content);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
