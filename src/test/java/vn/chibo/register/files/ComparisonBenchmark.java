package vn.chibo.register.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.files.Difference.Kind;

/**
 * How long it takes to hold the list of a whole province against its register, and to write what differs. Not a test: run it with
 * {@code ./mvnw test -Pbenchmark -Dtest=ComparisonBenchmark}; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
class ComparisonBenchmark {

	private static final int MEMBERS = Integer.getInteger("chibo.benchmark.members", 63_000);
	private static final int BRANCH = 28;
	private static final int DIFFERENT = 500;
	private static final String BY = "quantri";

	private final RegisterDatabase register = new RegisterDatabase();

	@Test
	void aProvinceWithFiveHundredDifferences() throws IOException {
		say("load into the empty register", () -> register.files().load(List.of(organisations(), members(0))));
		var excel = new UploadedFile("members.xlsx", exported());
		System.out.printf("%,d members, %.1f MB as .xlsx%n", MEMBERS, excel.content().length / 1e6);
		say("compare the export, nothing differs",
			() -> assertThat(register.comparison().begin(List.of(excel), BY).list()).isEmpty());
		register.jdbc().update("update member set phone = '0911111111' where id in (select id from member order by id "
			+ "fetch first " + DIFFERENT + " rows only)");
		say("compare as .xlsx",
			() -> assertThat(register.comparison().begin(List.of(excel), BY).list()).hasSize(DIFFERENT));
		register.comparisons().discard(BY);
		say("compare as .csv", () -> register.comparison().begin(List.of(members(0)), BY));
		long id = register.comparisons().waiting(BY).orElseThrow().id();
		var shown = new Shown(RegisterFile.MEMBERS, Kind.CHANGED, null, false, 1);
		say("a page of it",
			() -> assertThat(register.comparisons().rows(id, shown, Optional.empty())).hasSize(Shown.LINES));
		register.comparisons().decideAll(id, shown, Optional.empty(), true);
		say("write", () -> assertThat(register.comparison().write(BY, "Đối chiếu cả tỉnh")).isZero());
		assertThat(register.count("member where phone = '0911111111'")).isZero();
		say("compare, all different", () -> assertThat(register.comparison().begin(List.of(members(1)), BY).list())
			.hasSize(MEMBERS));
	}

	private static void say(String what, Runnable work) {
		System.gc();
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		long begun = System.nanoTime();
		long worked = machine.getProcessCpuTime();
		work.run();
		System.out.printf("%s: %.1f s (%.1f s of processor), heap up to %,d MB%n", what,
			(System.nanoTime() - begun) / 1e9,
			(machine.getProcessCpuTime() - worked) / 1e9,
			pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

	private byte[] exported() throws IOException {
		var out = new ByteArrayOutputStream();
		new MemberExport(register.jdbc())
			.excel(new Organisation(1, "T", "Tỉnh", OrganisationKind.PROVINCIAL, null, "/", false,
				Set.of(), false), out);
		return out.toByteArray();
	}

	private static UploadedFile organisations() {
		return csv("organisations",
			"Mã tổ chức,Tên tổ chức,Loại,Mã cấp trên,Hiệu lực từ\nT,Đảng bộ tỉnh,\"Đảng bộ tỉnh, thành phố\",,"
				+ "01/07/2025\n" + IntStream.rangeClosed(0, MEMBERS / BRANCH)
					.mapToObj(i -> "T.%d,Chi bộ %d,Chi bộ,T,01/07/2025\n".formatted(i, i))
					.collect(Collectors.joining()));
	}

	private static UploadedFile members(int other) {
		return csv("members", "Họ và tên,Giới tính,Sinh ngày,Dân tộc,Tôn giáo,Số định danh cá nhân,Số thẻ Đảng,"
			+ "Tổ chức Đảng đang sinh hoạt,Quê quán - Địa chỉ,Thường trú - Địa chỉ,Ngày vào Đảng,Ngày vào Đảng chính thức,"
			+ "Trạng thái hoạt động,Điện thoại\n"
			+ IntStream.range(0, MEMBERS)
				.mapToObj(i -> ("Nguyễn Văn %s,Nam,17/05/1975,Kinh,Không,%012d,%012d,T.%d,Xã Mường Lống,"
					+ "Số %d đường Lê Lợi,03/02/2010,03/02/2011,Đang sinh hoạt,0912345678\n").formatted(letters(i), i,
						i, i / BRANCH,
						i + other))
				.collect(Collectors.joining()));
	}

	private static String letters(int i) {
		return "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26);
	}

	private static UploadedFile csv(String name, String text) {
		return new UploadedFile(name + ".csv", text.getBytes(StandardCharsets.UTF_8));
	}
}
