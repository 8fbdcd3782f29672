package vn.chibo.procedures.meeting;

import static vn.chibo.notification.Occasion.NEWS;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Word;

/** What is told of a branch's month, and to whom. */
enum MeetingNews {

	INVITED("Mời họp chi bộ: {lúc}",
		"Mời đồng chí dự sinh hoạt của {chi bộ} ({loại}, {cách họp}) lúc {lúc}. Nơi họp, chương trình và dự thảo nghị quyết: "
			+ "đăng nhập, mở trang Sinh hoạt chi bộ.",
		When.class, Reader.MEMBERS, Reader.IN_CHARGE),

	MISSED("Chi bộ chưa sinh hoạt tháng {tháng}",
		"Đã hết ngày mà {chi bộ} chưa họp; chi ủy đang được yêu cầu giải trình.", Month.class, Reader.SUPERIOR,
		Reader.IN_CHARGE),

	NOT_HELD("Chi bộ không sinh hoạt tháng {tháng}", "Chi ủy của {chi bộ} đã giải trình; lý do ghi trong hồ sơ.",
		Month.class,
		Reader.SUPERIOR, Reader.IN_CHARGE),

	SIGNED("Chi bộ gửi biên bản, nghị quyết tháng {tháng}",
		"Biên bản và nghị quyết của {chi bộ} đã ký; mở trang Biên bản, nghị quyết chi bộ gửi lên để đọc.", Month.class,
		Reader.SUPERIOR, Reader.IN_CHARGE);

	private final News<Reader> news;

	MeetingNews(String subject, String sentence, Class<? extends Record> words, Reader... to) {
		this.news = new News<>(NEWS, subject, sentence, words, List.of(to));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(MeetingNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		MEMBERS, IN_CHARGE, SUPERIOR
	}

	record When(@Word("chi bộ") String branch, @Word("lúc") String at, @Word("loại") String kind,
			@Word("cách họp") String mode) {
	}

	record Month(@Word("chi bộ") String branch, @Word("tháng") String month) {
	}
}
