package vn.chibo.staffing;

import static vn.chibo.staffing.StaffingNews.Reader.COMMITTEE_OF_THE_TASKS;
import static vn.chibo.staffing.StaffingNews.Reader.DEPUTY;
import static vn.chibo.staffing.StaffingNews.Reader.WHOEVER_IS_AWAY;
import static vn.chibo.staffing.StaffingNews.Reader.WHOEVER_IS_NEW_IN_A_COMMITTEE;
import static vn.chibo.staffing.StaffingNews.Reader.WHOEVER_STANDS_IN;
import static vn.chibo.staffing.StaffingNews.Reader.WHOEVER_STOOD_IN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Occasion;
import vn.chibo.notification.Word;

/** What is told when people change, and to whom; the mails name committees, cases and work, and nobody else. */
enum StaffingNews {

	DEPUTY_NAMED("Đồng chí được ghi làm thay, từ {ngày đầu}",
		"Đồng chí làm thay {chức danh} từ ngày {ngày đầu} đến ngày {ngày cuối}. Trong thời gian đó đồng chí thấy và nhận được "
			+ "việc của cấp ủy, ban ấy. Việc đang chờ lúc này:",
		Time.class, DEPUTY),

	AWAY("Đã ghi người làm thay, từ {ngày đầu}",
		"Đã ghi người làm thay việc của đồng chí từ ngày {ngày đầu} đến ngày {ngày cuối}. Việc đồng chí đã nhận vẫn là của đồng "
			+ "chí; hãy trả lại việc nào cần làm trong thời gian đó. Muốn kết thúc sớm, hãy mở trang Người làm thay.",
		Time.class, WHOEVER_IS_AWAY),

	DEPUTY_ENDED("Việc làm thay đã kết thúc",
		"Việc làm thay {chức danh} từ ngày {ngày đầu} đến ngày {ngày cuối} đã kết thúc; đồng chí không còn thấy việc của cấp "
			+ "ủy, ban ấy.",
		Time.class, DEPUTY),

	BACK("Việc làm thay đã kết thúc",
		"Việc làm thay cho đồng chí từ ngày {ngày đầu} đến ngày {ngày cuối} đã kết thúc.",
		Time.class, WHOEVER_IS_AWAY),

	/** By a seat, or as a deputy on the first day. */
	NEW_OFFICIAL("Việc đang chờ cấp ủy: {số}",
		"Đồng chí bắt đầu tham gia cấp ủy hoặc làm thay. Các việc sau đang chờ; hãy đăng nhập để nhận và giải quyết.",
		Counted.class, WHOEVER_IS_NEW_IN_A_COMMITTEE),

	/** Who had taken them let them lie too long, or has gone. */
	GIVEN_BACK("Việc trả lại để đồng chí khác nhận: {số}",
		"Các việc sau của {cấp ủy} đã được trả lại danh sách chung, chưa ai nhận. Người nhận trước vẫn giữ bản nháp của mình: "
			+ "nhận lại là viết tiếp được.",
		OfCommittee.class, COMMITTEE_OF_THE_TASKS),

	VACANT("Cấp ủy chưa có người, việc chuyển đến đồng chí: {số}",
		"Các cấp ủy, ban sau chưa có người đăng nhập được, nên việc đang chờ ở đó hiện trong danh sách của đồng chí. Hãy giải "
			+ "quyết thay cho đến khi có người mới.",
		Counted.class, WHOEVER_STANDS_IN),

	FILLED("Cấp ủy đã có người: {số}",
		"Các cấp ủy, ban sau đã có người; việc ở đó không còn trong danh sách của đồng chí.",
		Counted.class, WHOEVER_STOOD_IN);

	private final News<Reader> news;

	StaffingNews(String subject, String sentence, Class<? extends Record> words, Reader to) {
		this.news = new News<>(Occasion.NEWS, subject, sentence, words, List.of(to));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(StaffingNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		DEPUTY,
		WHOEVER_IS_AWAY,
		WHOEVER_IS_NEW_IN_A_COMMITTEE,
		COMMITTEE_OF_THE_TASKS,
		WHOEVER_STANDS_IN,
		WHOEVER_STOOD_IN
	}

	/** Filled in of the time in which somebody stands in. */
	record Time(@Word("chức danh") String titles, @Word("ngày đầu") LocalDate from, @Word("ngày cuối") LocalDate to) {
	}

	/** Filled in where something is counted. */
	record Counted(@Word("số") long of) {
	}

	/** Filled in of the tasks of a committee. */
	record OfCommittee(@Word("số") long tasks, @Word("cấp ủy") String name) {
	}
}
