package vn.chibo.procedures.relocation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far a relocation has come, and from where it may get there. */
enum RelocationState {

	OPENED("Mới lập"),
	REQUESTED("Đang xem xét ở nơi đi"),
	SLIP_ISSUED("Đã cấp giấy giới thiệu, chờ trình ở nơi đến"),
	PRESENTED("Đã trình giấy giới thiệu ở nơi đến"),
	COMPLETED("Đã chuyển sinh hoạt"),
	REFUSED("Không được chuyển"),
	WITHDRAWN("Đã rút đề nghị"),
	RECALLED("Đã thu hồi giấy giới thiệu"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	RelocationState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	String vietnamese() {
		return vietnamese;
	}

	/** The states from which this one can be reached. */
	List<String> from() {
		var sources = switch (this) {
			case OPENED -> Set.<RelocationState>of();
			case REQUESTED -> Set.of(OPENED, REQUESTED, SLIP_ISSUED);
			case SLIP_ISSUED, REFUSED -> Set.of(REQUESTED);
			case PRESENTED, RECALLED -> Set.of(SLIP_ISSUED);
			case COMPLETED -> Set.of(PRESENTED);
			case WITHDRAWN, DISCONTINUED -> Set.of(OPENED, REQUESTED, SLIP_ISSUED, PRESENTED);
		};
		return Arrays.stream(values()).filter(sources::contains).map(Enum::name).toList();
	}
}
