package vn.chibo.register.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the files of a register; other files in it are none of ours, except old Excel files. */
record RegisterFolder(Path path) {

	List<UploadedFile> files() {
		if (!Files.isDirectory(path)) {
			throw refused("không có thư mục này; hãy kiểm tra lại đường dẫn.");
		}
		List<UploadedFile> files = new ArrayList<>();
		try (Stream<Path> entries = Files.list(path)) {
			for (Path entry : entries.filter(Files::isRegularFile).filter(RegisterFolder::isOurs).sorted().toList()) {
				files.add(read(entry));
			}
		} catch (IOException | UncheckedIOException unreadable) {
			throw refused("không đọc được thư mục này; hãy kiểm tra quyền đọc thư mục và các tệp trong đó.");
		}
		return files;
	}

	private RegisterFileFaults refused(String reason) {
		return new RegisterFileFaults(List.of(new Fault(path.toString(), 0, "", reason)), 0);
	}

	private static boolean isOurs(Path entry) {
		String name = entry.getFileName().toString();
		return RegisterFile.named(name).isPresent() || RegisterFile.isOldExcel(name);
	}

	/** One byte more than is allowed is enough to see that a file is too big. */
	private static UploadedFile read(Path entry) throws IOException {
		try (var in = Files.newInputStream(entry)) {
			return new UploadedFile(entry.getFileName().toString(), in.readNBytes(FileReading.MAX_SIZE + 1));
		}
	}
}
