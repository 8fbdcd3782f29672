package vn.chibo.procedures.relocation;

import static vn.chibo.notification.Occasion.NEWS;
import static vn.chibo.notification.Occasion.RETURNED;
import static vn.chibo.procedures.relocation.RelocationNews.Reader.BRANCH_JOINED;
import static vn.chibo.procedures.relocation.RelocationNews.Reader.BRANCH_LEFT;
import static vn.chibo.procedures.relocation.RelocationNews.Reader.DEPARTMENT_THAT_RECEIVES;
import static vn.chibo.procedures.relocation.RelocationNews.Reader.KEEPER_OF_DOSSIER;
import static vn.chibo.procedures.relocation.RelocationNews.Reader.MEMBER;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.notification.News;
import vn.chibo.notification.Occasion;

/** What is told of a relocation, on which occasion, and to whom. */
enum RelocationNews {

	SLIP_ISSUED(NEWS, "Đã cấp giấy giới thiệu chuyển sinh hoạt",
		"Giấy giới thiệu chuyển sinh hoạt đảng đã được cấp. Đảng viên trình giấy với chi ủy nơi đến chậm nhất vào ngày ghi "
			+ "dưới đây; chi ủy nơi đến chủ động liên hệ, đón tiếp.",
		BRANCH_LEFT, BRANCH_JOINED, MEMBER),

	SLIP_ON_ITS_WAY(NEWS, "Có đảng viên được giới thiệu chuyển đến",
		"Giấy giới thiệu chuyển sinh hoạt đảng về địa bàn của đồng chí đã được cấp.",
		DEPARTMENT_THAT_RECEIVES),

	DOSSIER_LEFT(NEWS, "Hồ sơ đảng viên đi theo giấy giới thiệu",
		"Giấy giới thiệu đã cấp; hồ sơ đảng viên do đồng chí giữ được niêm phong, chuyển đi theo số niêm phong ghi ở trang hồ "
			+ "sơ đảng viên, đang bàn giao cho nơi giữ hồ sơ ở nơi đến.",
		KEEPER_OF_DOSSIER),

	COMPLETED(NEWS, "Đã tiếp nhận đảng viên chuyển sinh hoạt",
		"Chi bộ nơi đến đã tiếp nhận đảng viên; danh sách đảng viên của cả hai nơi đã được cập nhật.",
		BRANCH_LEFT, BRANCH_JOINED, MEMBER),

	REFUSED(NEWS, "Hồ sơ chuyển sinh hoạt: không được chuyển",
		"Đề nghị chuyển sinh hoạt chưa được chấp nhận. Lý do ghi trong hồ sơ; đảng viên vẫn sinh hoạt tại chi bộ nơi đi.",
		BRANCH_LEFT, MEMBER),

	/** The branch that would have been joined hears only when the slip was issued. */
	WITHDRAWN(NEWS, "Hồ sơ chuyển sinh hoạt: đã rút đề nghị",
		"Đề nghị chuyển sinh hoạt đã được rút; đảng viên vẫn sinh hoạt tại chi bộ nơi đi.",
		BRANCH_LEFT, BRANCH_JOINED, MEMBER),

	RECALLED(NEWS, "Hồ sơ chuyển sinh hoạt: đã thu hồi giấy giới thiệu",
		"Giấy giới thiệu không được trình đúng hạn và đã bị thu hồi; đảng viên vẫn sinh hoạt tại chi bộ nơi đi.",
		BRANCH_LEFT, BRANCH_JOINED, MEMBER),

	SENT_BACK(RETURNED, "Hồ sơ chuyển sinh hoạt: nơi đến trả lại",
		"Nơi đến trả lại giấy giới thiệu vì đảng viên không cư trú ở đó; chi bộ nơi đi xác minh lại nơi cư trú rồi giới thiệu "
			+ "lại.",
		BRANCH_LEFT, BRANCH_JOINED, MEMBER);

	private final News<Reader> news;

	RelocationNews(Occasion about, String subject, String sentence, Reader... to) {
		this.news = new News<>(about, subject, sentence, List.of(to));
	}

	News<Reader> news() {
		return news;
	}

	static List<News<Reader>> all() {
		return Stream.of(values()).map(RelocationNews::news).toList();
	}

	/** Who hears of it. */
	enum Reader {
		BRANCH_LEFT, BRANCH_JOINED, DEPARTMENT_THAT_RECEIVES, MEMBER, KEEPER_OF_DOSSIER
	}
}
