package vn.chibo.procedures.dossier;

import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;

/** What is told of a restoration, and to whom. */
enum RestorationNews {

	RESTORED("Hồ sơ đảng viên đã được khôi phục",
		"Cấp trên đã xác nhận; hồ sơ khôi phục do nơi giữ cũ giữ, tài liệu còn thiếu ghi ở trang hồ sơ."),

	FOUND("Đã tìm thấy hồ sơ đảng viên", "Hồ sơ báo mất đã tìm thấy, không phải khôi phục.");

	private final News<Reader> news;

	RestorationNews(String subject, String sentence) {
		this.news = new News<>(NEWS, subject, sentence, List.of(Reader.values()));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(RestorationNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		HOLDER
	}
}
