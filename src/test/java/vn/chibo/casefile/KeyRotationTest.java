package vn.chibo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.casefile.CaseKeysTest.base64;
import static vn.chibo.casefile.CaseKeysTest.keys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.support.ChiBoTest;

/** Keys come and go; what they sealed stays readable, or the application says at its start why not. */
@ChiBoTest
class KeyRotationTest {

	private static final Map<String, String> OLD = Map.of("test", ChiBoTest.KEY);
	private static final Map<String, String> BOTH = Map.of("test", ChiBoTest.KEY, "new", base64("n".repeat(32)));
	private static final Map<String, String> NEW = Map.of("new", base64("n".repeat(32)));

	@Autowired
	AutowireCapableBeanFactory application;
	@Autowired
	JdbcClient jdbc;

	private Archive.Ground ground;
	private String number;

	@BeforeEach
	void caseSealedWithTheOldKey() {
		ground = application.createBean(Archive.Ground.class);
		number = ground.with(keys("test", OLD)).someCase();
	}

	/** The application under test goes on with the old key. */
	@AfterEach
	void oldKeyComesBack() {
		ground.with(keys("test", BOTH)).resealing().resealAll();
	}

	@Test
	void newKeySealsAndOldOneStillOpens() {
		var rotated = ground.with(keys("new", BOTH));
		rotated.file(number, "Nội dung thứ ba");
		assertThat(words(rotated)).containsExactly("Nội dung thứ nhất", "Nội dung thứ hai", "Nội dung thứ ba");
		assertThat(sealedWith()).containsExactly("test", "test", "new");
		assertThat(rotated.check().check().faults()).isEmpty();
	}

	@Test
	void oldKeyMayGoWhenEverythingIsSealedAnew() {
		ground.with(keys("test", OLD)).drafts().keep(number, "notes", Map.of("words", "Bản nháp"), "btthon1");
		ground.with(keys("test", OLD)).startDrafts().keep("btthon1", "relocation", Map.of("words", "Chưa bắt đầu"));
		ground.with(keys("test", OLD)).attach(number, "Biên bản họp");
		assertThat(ground.with(keys("new", BOTH)).resealing().resealAll()).isGreaterThanOrEqualTo(5);
		var later = ground.with(keys("new", NEW));
		assertThat(words(later)).containsExactly("Nội dung thứ nhất", "Nội dung thứ hai");
		assertThat(later.drafts().find(number, "notes").orElseThrow().content()).containsEntry("words", "Bản nháp");
		assertThat(later.startDrafts().find("btthon1", "relocation").orElseThrow().content())
			.containsEntry("words", "Chưa bắt đầu");
		later.startDrafts().discard("btthon1", "relocation");
		assertThat(later.attachments().open(number, 4)).contains("Biên bản họp".getBytes(StandardCharsets.UTF_8));
		assertThat(jdbc.sql("select distinct sealed_with from attachment where sealed_with is not null")
			.query(String.class).list()).containsExactly("new");
		assertThat(sealedWith()).containsOnly("new");
		assertThat(later.check().check().faults()).isEmpty();
		assertThat(later.resealing().resealAll()).as("nothing left to do").isZero();
	}

	@Test
	void oldKeyMayNotGoBefore() {
		ground.with(keys("new", BOTH));
		assertThatThrownBy(() -> ground.with(keys("new", NEW))).isInstanceOf(KeyUnusable.class)
			.hasMessage("Hồ sơ được niêm phong bằng khóa 'test', nhưng khóa này không được cấu hình.");
	}

	@Test
	void wrongBytesUnderTheNameAreRefused() {
		assertThatThrownBy(() -> ground.with(keys("test", Map.of("test", base64("w".repeat(32))))))
			.isInstanceOf(KeyUnusable.class).hasMessage("Khóa 'test' không mở được hồ sơ trong cơ sở dữ liệu này.");
	}

	private List<String> words(Archive archive) {
		return archive.papers().of(number).stream().map(paper -> paper.text("words")).toList();
	}

	private List<String> sealedWith() {
		return jdbc.sql("select sealed_with from paper where case_number = ? order by position").param(number)
			.query(String.class).list();
	}
}
