package vn.chibo.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;

/** Nothing of an upload is left behind by a process that was killed, nor readable for others while it is there. */
class UploadFoldersTest {

	@TempDir
	Path base;

	@Test
	void whatAKilledProcessHasLeftGoesAndNothingElse() throws IOException {
		var ofNobody = uploadIn(Files.createDirectory(base.resolve("chibo-uploads-999999999-1700000000000-1")));
		var ofOneBeforeWithTheSameNumber = uploadIn(
			Files.createDirectory(base.resolve("chibo-uploads-%d-1000-2".formatted(ProcessHandle.current().pid()))));
		var ofALivingOne = uploadIn(UploadFolders.begin(base));
		var ofAnotherProgram = uploadIn(Files.createDirectory(base.resolve("other-1-1-1")));
		var behindALink = uploadIn(Files.createDirectory(base.resolve("kept")));
		Files.createSymbolicLink(base.resolve("chibo-uploads-999999999-1-3"), behindALink.getParent());

		UploadFolders.begin(base);

		assertThat(ofNobody.getParent()).doesNotExist();
		assertThat(ofOneBeforeWithTheSameNumber.getParent()).doesNotExist();
		assertThat(ofALivingOne).exists();
		assertThat(ofAnotherProgram).exists();
		assertThat(behindALink).exists();
	}

	@Test
	void uploadsLieWhereNobodyElseLooksAndGoWithTheProcess() throws IOException {
		var limits = new MultipartProperties();
		limits.setLocation(base.resolve("uploads").toString());
		var folders = new UploadFolders();
		var location = Path.of(folders.multipartConfigElement(limits).getLocation());
		assertThat(location).isDirectory().hasParent(base.resolve("uploads"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(location))).isEqualTo("rwx------");
		uploadIn(location);
		folders.destroy();
		assertThat(location).doesNotExist();
	}

	private static Path uploadIn(Path folder) throws IOException {
		return Files.writeString(folder.resolve("upload_1.tmp"), "a scan");
	}
}
