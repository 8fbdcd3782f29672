package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one may start, on a screen and on a phone; who opens another start form by its address is told who may. */
@StoryTest
@Tag("long")
class StartOnScreenTest {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void aMemberIsOfferedWhatIsHisToStartAndWhatItIsFor(int width) {
		try (var member = new Tasklist("http://localhost:" + port).login("dangvien1", "demo")) {
			Axe.screen(member.browser(), width);
			member.visit("/camunda/app/tasklist/default/#/?processStart=true");
			member.waitFor("Khi nghỉ hưu, thôi việc, chuyển công tác");
			assertThat(member.visible(By.cssSelector(".modal-body .processes")).getText())
				.contains("Chuyển sinh hoạt đảng").doesNotContain("Kiểm điểm", "Kết nạp");

			member.visit("/");
			member.visit("/camunda/app/tasklist/default/#/?processStart=reviewCampaign");
			member.waitFor("Ban tổ chức của cấp trên chi bộ mở đợt kiểm điểm");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1300, 360})
	void theListOfTheYearFitsTheScreen(int width) {
		try (var department = new Tasklist("http://localhost:" + port).login("toch2", "demo")) {
			Axe.screen(department.browser(), width);
			department.visit("/review/plan").waitFor("Danh sách kiểm điểm");
			assertThat(Axe.faults(department.browser())).isEmpty();
		}
	}
}
