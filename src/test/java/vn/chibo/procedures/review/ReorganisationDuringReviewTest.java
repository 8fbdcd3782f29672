package vn.chibo.procedures.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Forms;

/** What is being reviewed is what it was until its level is known: it is neither merged nor moved, but may be named otherwise. */
@ChiBoTest
class ReorganisationDuringReviewTest {

	@Autowired
	private BeanFactory application;

	private ReviewStory story;
	private ReviewPlace place;

	@BeforeEach
	void commune() {
		story = ReviewStory.in(application);
		place = story.place;
	}

	@Test
	void aBranchUnderReviewIsNeitherMergedNorMoved() {
		story.opened();
		refused(merging(), "Chi bộ Xưởng");
		refused(moving(place.village, place.company), "Chi bộ thôn Kiểm");
		refused(moving(place.office, place.commune), "Chi bộ Văn phòng");

		var naming = form("RENAME", place.workshop);
		naming.put("newName", "Chi bộ Xưởng Mới");
		assertThat(proposes(naming)).startsWith("STC-");
	}

	@Test
	void itIsWhenItsLevelIsKnown() {
		story.decidedInCompany();

		assertThat(proposes(merging())).startsWith("STC-");
	}

	private Map<String, Object> merging() {
		var form = form("MERGE", place.workshop, place.office);
		form.put("intoId", id(place.office));
		return form;
	}

	private Map<String, Object> moving(String branch, String superior) {
		var form = form("MOVE", branch);
		form.put("superiorId", id(superior));
		return form;
	}

	private Map<String, Object> form(String kind, String... organisations) {
		return Forms.reorganisation(place.register.idOf(place.commune), kind, story.stage.clock().today(),
			Stream.of(organisations).map(place.register::idOf).toArray(Long[]::new));
	}

	private String id(String organisation) {
		return "" + place.register.idOf(organisation);
	}

	private void refused(Map<String, Object> form, String branch) {
		assertThatThrownBy(() -> proposes(form)).hasMessageContainingAll(branch,
			"đang kiểm điểm năm 2026; hãy chờ có quyết định xếp loại của chi bộ.");
	}

	private String proposes(Map<String, Object> form) {
		return story.stage.people().as(place.departmentOfficial()).start("reorganisation", form);
	}
}
