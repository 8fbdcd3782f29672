package vn.chibo.procedures.memberchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.register.Signature.Source;
import vn.chibo.register.files.MemberCorrections;
import vn.chibo.register.history.MemberVersions;
import vn.chibo.register.history.Version;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Stage;

/** Whoever keeps the register sees what was there, and takes a wrong change back. */
@ChiBoTest
class VersionsPageTest {

	private static final String REASON = "Ghi nhầm sang số của người khác.";

	@Autowired
	Stage stage;
	@Autowired
	MemberVersions versions;
	@Autowired
	MemberCorrections corrections;
	@Autowired
	WebApplicationContext application;

	MemberChangeStory story;
	PageVisitor visitor;

	@BeforeEach
	void anAddressThatWasCorrected() {
		visitor = new PageVisitor(application, word -> word);
		story = MemberChangeStory.ofMemberIn("thon1", stage).asks("residence_address", "Số 99, thôn 9")
			.confirmedBy("tochxa");
	}

	@Test
	void itSaysWhatWasThereAndWhoChangedIt() {
		assertThat(visitor.main("tochxa", page())).contains("Thường trú - Địa chỉ", "Số 7, tổ 4", "Số 99, thôn 9",
			"Trần Tổ Chức xa", ", thủ tục", "/case/" + story.caseNumber());
	}

	@Test
	void nobodyElseSeesIt() {
		for (var other : List.of("tochphuong", "btthon1", "dangxa", story.member(), "quantri")) {
			assertThat(visitor.status(other, page())).as(other).isEqualTo(403);
			assertThat(visitor.submits(other, page() + "/" + newest().id(), Map.of("reason", REASON)).getStatus())
				.as(other).isEqualTo(403);
		}
		assertThat(visitor.status("tochxa", "/member/999999999/versions")).isEqualTo(403);
		assertThat(corrections.current(story.memberId(), "residence_address")).isEqualTo("Số 99, thôn 9");
	}

	@Test
	void whatWasThereStandsThereAgainAndThatIsKeptToo() {
		assertThat(visitor.followed("tochxa", page() + "/" + newest().id(), Map.of("reason", REASON)))
			.contains("Đã lấy lại giá trị cũ.", "sửa tại trang", REASON);

		assertThat(corrections.current(story.memberId(), "residence_address")).isEqualTo("Số 7, tổ 4");
		assertThat(newest()).satisfies(version -> {
			assertThat(version.before()).isEqualTo("Số 99, thôn 9");
			assertThat(version.by()).isEqualTo("Trần Tổ Chức xa");
			assertThat(version.in()).isEqualTo(Source.PAGE);
			assertThat(version.why()).isEqualTo(REASON);
		});
	}

	@Test
	void onlyTheLastChangeIsTakenBackAndNotWithoutAReason() {
		var first = newest();
		assertThat(visitor.followed("tochxa", page() + "/" + first.id(), Map.of("reason", "nhầm")))
			.contains("Ô “Lý do lấy lại” cần ít nhất 10 ký tự");
		MemberChangeStory.of(story.member(), stage).asks("residence_address", "Số 100, thôn 9").confirmedBy("tochxa");

		assertThat(visitor.followed("tochxa", page() + "/" + first.id(), Map.of("reason", REASON)))
			.contains("Mục này vừa được sửa nữa nên chưa lấy lại");
		assertThat(corrections.current(story.memberId(), "residence_address")).isEqualTo("Số 100, thôn 9");
	}

	private Version newest() {
		return versions.of(story.memberId()).get(0);
	}

	private String page() {
		return "/member/" + story.memberId() + "/versions";
	}
}
