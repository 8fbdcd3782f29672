package vn.chibo.demo;

import java.util.List;
import java.util.Random;

/** Names put together at random from common parts; nobody in particular is meant. */
record DemoNames(Random random) {

	private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng",
		"Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Mai", "Lương", "Hà");
	private static final List<String> MIDDLE_MEN = List.of("Văn", "Đình", "Hữu", "Quang", "Xuân", "Công", "Thế", "Bá",
		"Mạnh", "Khắc");
	private static final List<String> MEN = List.of("An", "Bình", "Chiến", "Cường", "Đạt", "Hải", "Hiếu", "Hoàn",
		"Khôi", "Kiên", "Lộc", "Nghĩa", "Phong", "Quân", "Sơn", "Tài", "Thành", "Tiến", "Toàn", "Tuấn", "Tùng",
		"Vinh");
	private static final List<String> MIDDLE_WOMEN = List.of("Thị", "Thu", "Thanh", "Ngọc", "Minh", "Thị Kim");
	private static final List<String> WOMEN = List.of("Hà", "Hạnh", "Hiền", "Hoa", "Hồng", "Huệ", "Hương", "Lan",
		"Liên", "Loan", "Nga", "Nhung", "Oanh", "Phượng", "Thảo", "Thủy", "Trang", "Tuyết", "Vân", "Yến");
	private static final List<String> MINORITIES = List.of("Tày", "Thái", "Mường", "Nùng", "Thổ");

	String name(boolean woman) {
		return String.join(" ", one(FAMILY), one(woman ? MIDDLE_WOMEN : MIDDLE_MEN), one(woman ? WOMEN : MEN));
	}

	String ethnicGroup() {
		return random.nextInt(100) < 88 ? "Kinh" : one(MINORITIES);
	}

	String religion() {
		int of100 = random.nextInt(100);
		return of100 < 92 ? "Không" : of100 < 97 ? "Phật giáo" : "Công giáo";
	}

	<T> T one(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
