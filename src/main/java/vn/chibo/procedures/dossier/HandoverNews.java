package vn.chibo.procedures.dossier;

import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;

/** What is told of a handover, and to whom. */
enum HandoverNews {

	RECEIVED("Nơi nhận đã nhận hồ sơ đảng viên",
		"Nơi nhận đã kiểm tra và giữ hồ sơ từ nay; danh mục và kết quả kiểm tra ghi trong hồ sơ bàn giao."),

	TAKEN_BACK("Hồ sơ đảng viên bị trả lại",
		"Nơi nhận không nhận hồ sơ; lý do ghi trong hồ sơ bàn giao, hồ sơ vẫn do nơi giao giữ.");

	private final News<Reader> news;

	HandoverNews(String subject, String sentence) {
		this.news = new News<>(NEWS, subject, sentence, List.of(Reader.values()));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(HandoverNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		GIVER
	}
}
