package vn.chibo.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The register of a whole district as it was before 2025: 6,300 members in 39 organisations and 225 branches. */
public final class DistrictFiles {

	private DistrictFiles() {
	}

	public static void writeTo(Path folder, LocalDate today) throws IOException {
		new DemoRegister(DemoDistrict.of(6300, 21, 18, 225), today).writeTo(folder);
	}
}
