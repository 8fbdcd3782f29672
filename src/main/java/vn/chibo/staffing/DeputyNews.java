package vn.chibo.staffing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.staffing.StaffingNews.News;

/** Tells both, who is away and who stands in. */
@Component
class DeputyNews {

	private final StaffingNews news;
	private final Seats seats;
	private final CommitteeTasks tasks;
	private final WorkLines lines;

	DeputyNews(StaffingNews news, Seats seats, CommitteeTasks tasks, WorkLines lines) {
		this.news = news;
		this.seats = seats;
		this.tasks = tasks;
		this.lines = lines;
	}

	void named(Deputyship deputyship, Collection<HeldSeat> held) {
		var groups = seats.committeesBySeat(deputyship.memberId()).stream().map(Committee::groupId).toList();
		news.toMembers(List.of(deputyship.deputyId()),
			new News("deputy:" + deputyship.id(), "Đồng chí được ghi làm thay, từ "
				+ Days.vietnamese(deputyship.validFrom()),
				"Đồng chí làm thay " + titles(held) + days(deputyship)
					+ ". Trong thời gian đó đồng chí thấy và nhận được việc của cấp ủy, ban ấy. Việc đang chờ lúc này:",
				lines.of(tasks.of(groups))));
		news.toMembers(List.of(deputyship.memberId()), new News("away:" + deputyship.id(), "Đã ghi người làm thay, từ "
			+ Days.vietnamese(deputyship.validFrom()),
			"Đã ghi người làm thay việc của đồng chí" + days(deputyship)
				+ ". Việc đồng chí đã nhận vẫn là của đồng chí; hãy trả lại việc nào cần làm trong thời gian đó. Muốn kết thúc sớm, "
				+ "hãy mở trang Người làm thay."));
	}

	void ended(Deputyship deputyship, Collection<HeldSeat> held) {
		news.toMembers(List.of(deputyship.deputyId()), new News("deputy-ended:" + deputyship.id(),
			"Việc làm thay đã kết thúc", "Việc làm thay " + titles(held) + days(deputyship)
				+ " đã kết thúc; đồng chí không còn thấy việc của cấp ủy, ban ấy."));
		news.toMembers(List.of(deputyship.memberId()),
			new News("away-ended:" + deputyship.id(), "Việc làm thay đã kết thúc",
				"Việc làm thay cho đồng chí" + days(deputyship) + " đã kết thúc."));
	}

	private static String titles(Collection<HeldSeat> held) {
		return held.stream().map(HeldSeat::title).distinct().collect(Collectors.joining(", "));
	}

	private static String days(Deputyship deputyship) {
		return " từ ngày %s đến ngày %s".formatted(Days.vietnamese(deputyship.validFrom()),
			Days.vietnamese(deputyship.validTo()));
	}
}
