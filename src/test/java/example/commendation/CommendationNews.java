package example.commendation;

import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;

/** What is told of a commendation, and to whom. */
enum CommendationNews {

	AWARDED("Đã quyết định tặng giấy khen",
		"Cấp ủy cấp trên đã quyết định tặng giấy khen; chi ủy công bố trong kỳ sinh hoạt gần nhất."),

	REFUSED("Đề nghị tặng giấy khen chưa được chấp nhận",
		"Cấp ủy cấp trên chưa chấp nhận đề nghị tặng giấy khen; lý do ghi trong hồ sơ.");

	private final News<Reader> news;

	CommendationNews(String subject, String sentence) {
		this.news = new News<>(NEWS, subject, sentence, List.of(Reader.values()));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(CommendationNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		BRANCH, MEMBER
	}
}
