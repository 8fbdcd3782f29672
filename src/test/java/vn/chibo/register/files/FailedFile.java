package vn.chibo.register.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Files on which the application once failed. */
final class FailedFile {

	private FailedFile() {
	}

	static UploadedFile named(String path) {
		var file = new ClassPathResource("register-cases/" + path);
		try {
			return new UploadedFile(file.getFilename(), file.getContentAsByteArray());
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
