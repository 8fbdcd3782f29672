package vn.chibo.procedures.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.meeting.sheet.AgreedAgenda;

/** The agenda as the committee wrote it last: a line each. */
@Component
class AgreedAgendas implements AgreedAgenda {

	private final Papers papers;

	AgreedAgendas(Papers papers) {
		this.papers = papers;
	}

	@Override
	public Optional<Agreed> of(String caseNumber) {
		return newest(papers, caseNumber, Registration.START, Registration.FORM, "meeting-agree")
			.filter(paper -> paper.has("agenda"))
			.map(paper -> new Agreed(paper.text("agenda").lines().map(String::strip).filter(line -> !line.isEmpty())
				.toList(), paper.text("draft")));
	}

	/** What 42-HD/BTCTW has each meeting deal with, in its order. */
	static List<String> usual() {
		return List.of("Thông tin thời sự, phổ biến văn bản mới",
			"Đánh giá kết quả tháng trước, việc của từng đảng viên",
			"Thảo luận, tự phê bình và phê bình", "Phản ánh, góp ý", "Thông qua nhiệm vụ, nghị quyết tháng tới");
	}

	/** The paper that was filed last of some forms. */
	static Optional<Paper> newest(Papers papers, String caseNumber, String... forms) {
		return Stream.of(forms).flatMap(form -> papers.latest(caseNumber, form).stream())
			.max(Comparator.comparing(Paper::filedAt).thenComparing(Paper::id));
	}
}
