package vn.chibo.procedures.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far an admission has come, the probation included, and from where it may get there. */
enum AdmissionState {

	OPENED("Mới lập"),
	VERIFYING("Đang thẩm tra lý lịch, lấy ý kiến"),
	RESOLVED("Đang xem xét ở cấp trên"),
	DECIDED("Đã có quyết định, chờ lễ kết nạp"),
	PROBATION("Đảng viên dự bị"),
	RECOGNISED("Đã công nhận chính thức"),
	STOPPED("Thôi xét kết nạp"),
	NOT_RESOLVED("Chi bộ biểu quyết không đủ 2/3"),
	REFUSED("Không được kết nạp"),
	REMOVED("Xóa tên khi hết dự bị"),
	DISCONTINUED("Đã dừng");

	private final String vietnamese;

	AdmissionState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	String vietnamese() {
		return vietnamese;
	}

	/** The states from which this one can be reached. */
	List<String> from() {
		var sources = switch (this) {
			case OPENED -> Set.<AdmissionState>of();
			case VERIFYING -> Set.of(OPENED, VERIFYING);
			case RESOLVED, NOT_RESOLVED -> Set.of(VERIFYING);
			case DECIDED, REFUSED -> Set.of(RESOLVED);
			case PROBATION -> Set.of(DECIDED);
			case RECOGNISED, REMOVED, DISCONTINUED -> Set.of(PROBATION);
			case STOPPED -> Set.of(OPENED, VERIFYING, RESOLVED, DECIDED);
		};
		return Arrays.stream(values()).filter(sources::contains).map(Enum::name).toList();
	}
}
