package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.StartTurn;

@ExtendWith(OutputCaptureExtension.class)
class RegisterAtStartTest {

	static RegisterDatabase register;

	@TempDir
	Path folder;

	@BeforeEach
	void emptyRegister() {
		register = new RegisterDatabase();
	}

	@Test
	void loadsTheFolderAndIgnoresWhatElseIsInIt() throws IOException {
		put(Samples.stored());
		Files.writeString(folder.resolve("README.txt"), "không phải danh bạ");
		Files.createDirectory(folder.resolve("seats.xlsx"));

		start("--chibo.register=" + folder);

		assertThat(register.count("member")).isEqualTo(3);
	}

	@Test
	void startsWithoutAFolder() {
		start();

		assertThat(register.files().isRegisterEmpty()).isTrue();
	}

	@Test
	void stopsTheStartWhenAFileIsBroken() throws IOException {
		put(List.of(Samples.members().csv()));

		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> start("--chibo.register=" + folder));

		assertThat(refusal.faults()).extracting(Fault::line).containsExactly(2, 3);
		assertThat(register.count("member")).isZero();
	}

	@Test
	void aRestartWithTheSameFilesLeavesAloneWhatProceduresChanged() throws IOException {
		put(Samples.stored());
		start("--chibo.register=" + folder);
		register.jdbc().update("update member set activity = 'EXEMPT'");

		start("--chibo.register=" + folder);

		assertThat(register.jdbc().queryForList("select distinct activity from member", String.class))
			.containsExactly("EXEMPT");
	}

	@Test
	void explainsTheStopInsteadOfShowingAStackTrace(CapturedOutput output) {
		catchThrowableOfType(RegisterFileFaults.class, () -> start("--chibo.register=" + folder.resolve("nowhere")));

		assertThat(output)
			.contains("Chưa nạp được danh bạ", "nowhere: không có thư mục này; hãy kiểm tra lại đường dẫn.")
			.doesNotContain("\tat vn.chibo");
	}

	@Test
	void leavesALineThatNeedsAHumanAndSaysWhichWithoutNamingAnybody(CapturedOutput output) throws IOException {
		register.files().load(Samples.stored());
		put(List.of(
			Samples.member(Samples.member(Samples.emptyMembers(), Samples.OTHER, "T.X.2", "Họ và tên", "Người Khác"),
				Samples.NEW, "T.X.1").csv()));

		start("--chibo.register=" + folder);

		assertThat(register.count("member where full_name = 'Người Khác'")).isZero();
		assertThat(register.count("member")).isEqualTo(4);
		assertThat(output).contains("members.csv, dòng 2: Họ và tên khác với danh bạ").doesNotContain("Người Khác");
	}

	@Test
	void loadsFilesWithVietnameseNames() throws IOException {
		for (UploadedFile file : Samples.stored()) {
			String name = RegisterFile.named(file.name()).orElseThrow().templateName().replace(".xlsx", ".csv");
			Files.write(folder.resolve(name), file.content());
		}

		start("--chibo.register=" + folder);

		assertThat(register.count("member")).isEqualTo(3);
	}

	@Test
	void refusesAnOldExcelFileInTheFolder() throws IOException {
		put(Samples.stored());
		Files.write(folder.resolve("Danh sách.XLS"), BrokenFormats.oldExcel());

		RegisterFileFaults refusal = catchThrowableOfType(RegisterFileFaults.class,
			() -> register.files().load(folder));

		assertThat(refusal).hasMessage("Danh sách.XLS: tệp này là Excel đời cũ (.xls); hãy mở bằng Excel và lưu lại "
			+ "thành .xlsx.");
	}

	private void put(List<UploadedFile> files) throws IOException {
		for (UploadedFile file : files) {
			Files.write(folder.resolve(file.name()), file.content());
		}
	}

	private static void start(String... arguments) {
		SpringApplication application = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.build();
		application.run(arguments).close();
	}

	@Import(RegisterAtStart.class)
	@EnableConfigurationProperties(ChiBoProperties.class)
	static class Application {

		@Bean
		RegisterFiles registerFiles() {
			return register.files();
		}

		@Bean
		StartTurn startTurn() {
			return register.startTurn();
		}

		@Bean
		LoadedFiles loadedFiles() {
			return new LoadedFiles(JdbcClient.create(register.jdbc()), Clock.systemUTC());
		}
	}
}
