package vn.chibo.register.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which files were loaded at a start. */
@Repository
class LoadedFiles {

	private final JdbcClient jdbc;
	private final Clock clock;

	LoadedFiles(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether these very files were the last to be loaded. */
	boolean wereLast(List<UploadedFile> files) {
		return jdbc.sql("select fingerprint from loaded_files order by id desc fetch first row only")
			.query(String.class).optional().filter(fingerprint(files)::equals).isPresent();
	}

	void remember(List<UploadedFile> files) {
		jdbc.sql("insert into loaded_files (fingerprint, loaded_at) values (?, ?)")
			.params(fingerprint(files), OffsetDateTime.now(clock)).update();
	}

	private static String fingerprint(List<UploadedFile> files) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			files.forEach(file -> {
				digest.update(file.name().getBytes());
				digest.update(file.content());
			});
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException everyJdkHasIt) {
			throw new IllegalStateException(everyJdkHasIt);
		}
	}
}
