package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.base.KnownDay;
import vn.chibo.base.Refusal;

/** What days and counts may not be beside others, and that a form says it. */
class LimitsTest {

	/** 23 November 2026, 8 o'clock in Viet Nam. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"),
		ZoneId.of("Asia/Ho_Chi_Minh"));
	private static final Map<String, Object> OFFERED = Map.of("start",
		new KnownDay(LocalDate.of(2026, 11, 20), "ngày viết đơn"));

	private final ObjectMapper json = new ObjectMapper();
	private final FeelConditions conditions = new FeelConditions();
	private final FormReader reader = new FormReader(json, CLOCK, conditions);
	private final FormRules rules = new FormRules(conditions, CLOCK);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		"notBefore":"start","notAfter":"today" | 2026-11-20 | ``
		"notBefore":"start","notAfter":"today" | 2026-11-23 | ``
		"notBefore":"start","notAfter":"today" | 2026-11-19 | ghi ngày 19/11/2026, trước ngày viết đơn (20/11/2026); hãy kiểm tra lại ngày.
		"notBefore":"none","notAfter":"start" | 2026-11-21 | ghi ngày 21/11/2026, sau ngày viết đơn (20/11/2026); hãy kiểm tra lại ngày.
		"notBefore":"start","notAfter":"today" | 2026-11-24 | ghi ngày 24/11/2026 chưa tới; hãy kiểm tra lại ngày.
		"notBefore":"today","notAfter":"none" | 2026-11-22 | ghi ngày 22/11/2026 đã qua; hãy ghi ngày từ hôm nay trở đi.
		"notBefore":"step","notAfter":"step" | 1990-01-01 | ``
		""")
	void dayLiesBetweenThoseThatTheFormNames(String limits, String day, String fault) {
		var form = form("{\"type\":\"datetime\",\"subtype\":\"date\",\"key\":\"x\",\"dateLabel\":\"X\",\"properties\":{"
			+ limits + "}}");
		judged(form, Map.of("x", day), fault);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		5 | 5 | 4 | 1 | 0 | ``
		5 | 9 | 8 | 1 | 0 | là 9, nhiều hơn ô “Tổng số” (5); hãy kiểm tra lại.
		9 | 9 | 8 | 0 | 0 | là 9, mà cộng “Tán thành”, “Không”, “Trắng” được 8; hãy kiểm phiếu lại.
		9 | 9 | 8 | 1 | 1 | là 9, mà cộng “Tán thành”, “Không”, “Trắng” được 10; hãy kiểm phiếu lại.
		""")
	void countIsNoMoreThanItsWholeAndTheSumOfItsParts(int total, int present, int inFavour, int against, int blank,
			String fault) {
		var form = form("""
			{"type":"number","key":"total","label":"Tổng số"},
			{"type":"number","key":"x","label":"X","properties":{"atMost":"total"}},
			{"type":"number","key":"inFavour","label":"Tán thành","properties":{"partOf":"x"}},
			{"type":"number","key":"against","label":"Không","properties":{"partOf":"x"}},
			{"type":"number","key":"blank","label":"Trắng","properties":{"partOf":"x"}}
			""");
		judged(form, Map.of("total", total, "x", present, "inFavour", inFavour, "against", against, "blank", blank),
			fault);
	}

	private void judged(FormSchema form, Map<String, Object> sent, String fault) {
		if (fault.isEmpty()) {
			assertThat(rules.check(form, OFFERED, sent).paper()).containsKeys("x");
		} else {
			assertThatThrownBy(() -> rules.check(form, OFFERED, sent)).isInstanceOf(Refusal.class)
				.hasMessage("Ô “X” " + fault);
		}
	}

	@ParameterizedTest
	@CsvSource({"present", "inFavour", "against", "blank"})
	void countOfAVoteSaysWhatItIsAPartOf(String key) {
		assertThatThrownBy(() -> reader.check("forms/a/b.form",
			json.readTree(stream("{\"type\":\"number\",\"key\":\"" + key + "\"}"))))
			.hasMessageContaining("'" + key + "' has to say 'atMost' or 'partOf'");
	}

	private FormSchema form(String components) {
		return reader.read(stream(components));
	}

	private static ByteArrayInputStream stream(String components) {
		return new ByteArrayInputStream(("{\"id\":\"form\",\"components\":[" + components + "]}")
			.getBytes(StandardCharsets.UTF_8));
	}
}
