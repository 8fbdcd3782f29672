package vn.chibo.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.PageVisitor;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** Whoever writes the list of a dossier loses nothing and overwrites nobody. */
@ChiBoTest
@Tag("sql")
class DossierListingTest {

	@Autowired
	WebApplicationContext application;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;

	Province province;
	PageVisitor pages;

	@BeforeEach
	void theCompanyHoldsItsDossiers() {
		province = new Province(jdbc, stage.register()).withOfficials();
		province.holdsDossiers("congty");
		province.holdsDossiers("xa");
		province.member("an", "tosoi");
		pages = new PageVisitor(application, province);
	}

	@Test
	void ofTwoWhoWriteAtATimeTheSecondSeesBothAndLosesNothing() {
		assertThat(pages.main("congty", list())).contains("name=\"version\" value=\"0\"");
		writes("congty", "0", "there", "05", "copies-05", "2", "place", "Tủ 1");
		var refused = sends("tochuc", "0", "there", "37", "number-37", "12-ĐX", "place", "Tủ 9");
		assertThat(refused).contains("Danh mục đã đổi trong lúc đồng chí ghi", "Nay đang ghi: Tủ 1",
			"value=\"Tủ 9\"", "value=\"12-ĐX\"", "name=\"version\" value=\"1\"");
		assertThat(words(refused)).contains("05 Quyết định kết nạp đảng viên (9-KNĐ) Nay trong danh mục: 2 bản",
			"37 Đơn xin vào Đảng (1-KNĐ) Nay trong danh mục: không có");
		assertThat(kinds()).containsExactly("05");

		writes("tochuc", "1", "there", "37", "number-37", "12-ĐX", "place", "Tủ 9");
		assertThat(kinds()).containsExactly("37");
	}

	@Test
	void theSameSentTwiceIsNoQuarrel() {
		writes("congty", "0", "there", "05", "number-05", "1-QĐ");
		writes("congty", "0", "there", "05", "number-05", "1-QĐ");
		writes("congty", "1", "number-05", "1-QĐ", "empty", "true");
		writes("congty", "1", "number-05", "1-QĐ", "empty", "true");
		assertThat(kinds()).isEmpty();
	}

	@Test
	void afterAFaultItIsStillKnownFromWhichListItWasWritten() {
		writes("congty", "0", "there", "05");
		assertThat(sends("tochuc", "0", "there", "37", "copies-37", "nhiều")).contains("cần là số từ 1 đến 999",
			"name=\"version\" value=\"0\"");
	}

	@Test
	void nobodyEmptiesAListByAccident() {
		writes("congty", "0", "there", "05");
		var asked = sends("congty", "1", "place", "Tủ 2");
		assertThat(asked).contains("Chưa đánh dấu loại tài liệu nào", "Túi hồ sơ không có tài liệu nào",
			"value=\"Tủ 2\"");
		assertThat(kinds()).containsExactly("05");
		writes("congty", "1", "place", "Tủ 2", "empty", "true");
		assertThat(kinds()).isEmpty();
		writes("congty", "2", "place", "Tủ 3");
	}

	@Test
	void detailsOfAKindThatIsNotTickedAreNotDropped() {
		assertThat(sends("congty", "0", "there", "05", "number-37", "12-ĐX")).contains(
			"của “Đơn xin vào Đảng (1-KNĐ)” mà chưa đánh dấu loại này", "value=\"12-ĐX\"", "id=\"number-37-fault\"");
		writes("congty", "0", "there", "05", "there", "37", "number-37", "12-ĐX", "dated-37", "03/02/2020");
		assertThat(sends("congty", "1", "there", "05", "copies-37", "3", "number-37", "12-ĐX"))
			.contains("mà chưa đánh dấu loại này");
		writes("congty", "1", "there", "05", "copies-37", "1", "number-37", "12-ĐX", "dated-37", "03/02/2020");
		assertThat(kinds()).as("taken out with what was known of it").containsExactly("05");
	}

	@Test
	void allThatHasToBeThereIsTickedWithOneButtonAndNothingIsWritten() {
		var ticked = sends("congty", "0", "required", "true", "there", "86", "place", "Tủ 5");
		assertThat(ticked).contains("loại phải có, chưa ghi", "value=\"Tủ 5\"", "đã đánh dấu 1");
		for (var kind : List.of("01", "37", "05", "14", "86")) {
			assertThat(ticked).containsPattern("value=\"" + kind + "\"\\s+checked");
		}
		assertThat(ticked).doesNotContainPattern("value=\"20\"\\s+checked");
		assertThat(kinds()).isEmpty();
	}

	@Test
	void kindsThatNeedNotBeThereAreFolded() {
		var page = pages.main("congty", list());
		var folded = page.indexOf("<details class=\"others\">");
		assertThat(folded).isGreaterThan(page.indexOf("value=\"05\"")).isLessThan(page.indexOf("value=\"86\""));
		assertThat(sends("congty", "0", "there", "86", "copies-86", "không")).as("but not what is at fault")
			.contains("<details class=\"others\" open");
	}

	@Test
	void theDayOfTheListIsNotSinceWhenItLiesThere() {
		writes("congty", "0", "there", "05");
		var day = stage.clock().today();
		assertThat(words(pages.main("congty", "/member/" + province.person("an") + "/dossier"))).contains(
			"Danh mục kê ngày %02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
			"Tình trạng Đang giữ Số hồ sơ").doesNotContain("từ ngày");
	}

	private void writes(String person, String version, String... fields) {
		var answer = pages.submits(person, path(fields), fields(version, fields));
		assertThat(answer.getRedirectedUrl()).as(() -> words(PageVisitor.text(answer)))
			.isEqualTo("/member/" + province.person("an") + "/dossier");
	}

	private String sends(String person, String version, String... fields) {
		var answer = pages.submits(person, path(fields), fields(version, fields));
		assertThat(answer.getStatus()).isEqualTo(200);
		return PageVisitor.text(answer);
	}

	/** What is ticked more than once stands in the address. */
	private String path(String... fields) {
		var path = new StringBuilder(list()).append("?");
		for (int i = 0; i < fields.length; i += 2) {
			if (fields[i].equals("there")) {
				path.append("&there=").append(fields[i + 1]);
			}
		}
		return path.toString();
	}

	private static Map<String, String> fields(String version, String... fields) {
		var all = new HashMap<String, String>(Map.of("version", version));
		for (int i = 0; i < fields.length; i += 2) {
			if (!fields[i].equals("there")) {
				all.put(fields[i], fields[i + 1]);
			}
		}
		return all;
	}

	private List<String> kinds() {
		return jdbc.sql("select kind from dossier_document where member_id = ? and gone_on is null order by kind")
			.param(province.person("an")).query(String.class).list();
	}

	private String list() {
		return "/member/" + province.person("an") + "/dossier/list";
	}

	private static String words(String page) {
		return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}
}
