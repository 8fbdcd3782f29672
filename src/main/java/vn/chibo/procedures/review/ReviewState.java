package vn.chibo.procedures.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far a case of the annual review has come: a campaign, a decision, the review of a branch or of a member. */
enum ReviewState {

	OPENED("Mới mở"),
	RUNNING("Đang kiểm điểm"),
	REPORTED("Chi bộ đã báo cáo"),
	RATED("Đã quyết định mức xếp loại"),
	CLOSED("Đã xong"),
	CANCELLED("Không phát động"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	ReviewState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	String vietnamese() {
		return vietnamese;
	}

	/** The states from which this one can be reached. */
	List<String> from() {
		var sources = switch (this) {
			case OPENED -> Set.<ReviewState>of();
			case RUNNING -> Set.of(OPENED, REPORTED);
			case REPORTED -> Set.of(OPENED, RUNNING);
			case RATED -> Set.of(OPENED, RUNNING, REPORTED);
			case DISCONTINUED -> Set.of(OPENED, RATED);
			case CLOSED -> Set.of(OPENED, RUNNING, RATED);
			case CANCELLED -> Set.of(OPENED);
		};
		return Arrays.stream(values()).filter(sources::contains).map(Enum::name).toList();
	}
}
