package vn.chibo.casefile.attachments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is attached: one of these, and nothing that somebody writes about it. */
public enum AttachmentKind {

	DECISION("Quyết định đã ký, đóng dấu", "quyet-dinh"),
	MINUTES("Biên bản, nghị quyết của hội nghị", "bien-ban"),
	APPLICATION("Đơn viết tay", "don"),
	BIOGRAPHY("Lý lịch đã đóng dấu", "ly-lich"),
	CONFIRMATION("Giấy xác nhận, nhận xét của nơi khác", "giay-xac-nhan"),
	CERTIFICATE("Giấy chứng nhận, bằng cấp", "giay-chung-nhan"),
	HEALTH("Giấy tờ về sức khỏe", "giay-suc-khoe"),
	SLIP("Giấy giới thiệu", "giay-gioi-thieu"),
	OTHER("Giấy tờ khác của hồ sơ", "giay-to-khac");

	private final String vietnamese;
	private final String fileName;

	AttachmentKind(String vietnamese, String fileName) {
		this.vietnamese = vietnamese;
		this.fileName = fileName;
	}

	public String getVietnamese() {
		return vietnamese;
	}

	/** What a download is called between the number of the case and its own. */
	public String fileName() {
		return fileName;
	}

	/** As forms say it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<AttachmentKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
	}
}
