package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document of the files names each column, and whether it must be there. */
class RegisterFilesDocumentTest {

	@ParameterizedTest
	@EnumSource(RegisterFile.class)
	void namesEachColumn(RegisterFile kind) throws IOException {
		String row = Files.readAllLines(Path.of("docs", "register-files.md")).stream()
			.filter(line -> line.startsWith("| `" + kind.base() + "` |")).findFirst().orElseThrow();

		assertThat(kind.columns()).allSatisfy(column -> assertThat(row).contains("`" + (column.header().contains(" - ")
			? column.header().substring(0, column.header().indexOf(" - ")) : column.header()
				+ (column.need() == Column.Need.NOTHING ? "`" : "*`"))));
	}
}
