package vn.chibo.procedures.seating;

import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;

/** What is told of a seating, and to whom. */
enum SeatingNews {

	SEATED("Đã kiện toàn cấp ủy, ban",
		"Cấp trên đã chuẩn y; người giữ chức vụ trong danh sách đã đổi từ ngày ghi trong quyết định."),

	REFUSED("Đề nghị kiện toàn chưa được chuẩn y", "Cấp trên chưa chuẩn y đề nghị kiện toàn; lý do ghi trong hồ sơ.");

	private final News<Reader> news;

	SeatingNews(String subject, String sentence) {
		this.news = new News<>(NEWS, subject, sentence, List.of(Reader.values()));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(SeatingNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		COMMITTEE
	}
}
