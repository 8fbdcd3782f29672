package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.base.Choice;
import vn.chibo.base.Refusal;

/** Each rule that a form can state: what passes, and the sentence for what does not. */
class FormRulesTest {

	/** 23 November 2026, 8 o'clock in Viet Nam. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"),
		ZoneId.of("Asia/Ho_Chi_Minh"));

	private final ObjectMapper json = new ObjectMapper();
	private final FeelConditions conditions = new FeelConditions();
	private final FormReader reader = new FormReader(json, CLOCK, conditions);
	private final FormRules rules = new FormRules(conditions, CLOCK);

	@Test
	void ofAFormThatIsNotFinishedOnlyWhatWasOfferedIsChosen() throws IOException {
		var form = form("{\"key\":\"x\",\"label\":\"X\",\"type\":\"taglist\",\"valuesKey\":\"offered\"},"
			+ "{\"key\":\"text\",\"label\":\"T\",\"type\":\"textarea\",\"validate\":{\"minLength\":20,\"required\":true}},"
			+ "{\"key\":\"preset\",\"label\":\"P\",\"type\":\"textfield\"}");
		var offered = new HashMap<String, Object>(offered());
		offered.put("preset", "12-GGT");

		assertThat(rules.soFar(form, Map.of("x", List.of("7"), "text", "ngắn"), offered))
			.isEqualTo(Map.of("x", List.of("7"), "text", "ngắn", "preset", "12-GGT"));
		assertThat(rules.soFar(form, Map.of("x", List.of("7", "4711")), offered)).isEqualTo(Map.of("preset", "12-GGT"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		"type":"textfield","validate":{"required":true} | "có" | "có"
		"type":"textfield" | "  hai lần  " | "hai lần"
		"type":"textarea" | "e\\u0302\\u0301" | "ế"
		"type":"textfield" | "Uỷ\\u2009viên Ðảng uỷ\\u200b" | "Ủy viên Đảng ủy"
		"type":"textarea" | "Tôi là Y Ngông Niê;\\n «xoá» 30 m²" | "Tôi là Y Ngông Niê;\\n «xóa» 30 m²"
		"type":"textfield","validate":{"minLength":3,"maxLength":3} | "abc" | "abc"
		"type":"textfield","validate":{"pattern":"^[0-9]+-GGT$"} | "12-GGT" | "12-GGT"
		"type":"textfield","validate":{"validationType":"email"} | "a.b@chibo.example" | "a.b@chibo.example"
		"type":"textfield","validate":{"validationType":"phone"} | "+84912345678" | "+84912345678"
		"type":"number","validate":{"min":1,"max":3} | 3 | 3
		"type":"number","decimalDigits":1,"increment":"0.5" | 1.5 | 1.5
		"type":"number","serializeToString":true | "1.50" | "1.50"
		"type":"number" | "12,5" | 12.5
		"type":"number" | "1.5" | 1.5
		"type":"datetime","subtype":"date","disallowPassedDates":true | "2026-11-23" | "2026-11-23"
		"type":"datetime","subtype":"time","timeInterval":15 | "08:45+07:00" | "08:45+07:00"
		"type":"datetime","subtype":"time","timeSerializingFormat":"no_timezone" | "08:45" | "08:45"
		"type":"datetime","subtype":"datetime","timeSerializingFormat":"utc_normalized" | "2026-11-22T17:00Z" | "2026-11-22T17:00Z"
		"type":"datetime","subtype":"datetime","disallowPassedDates":true | "2026-11-22T23:30Z" | "2026-11-22T23:30Z"
		"type":"checkbox","validate":{"required":true} | true | true
		"type":"textarea" | "ho\\u0002àn\\u0007 thành\\u000btốt" | "hoàn thành\\ntốt"
		"type":"checkbox" | null | false
		"type":"radio","values":[{"value":"A"},{"value":"B"}] | "B" | "B"
		"type":"select","valuesKey":"offered" | "7" | "7"
		"type":"radio","values":[{"value":"7"},{"value":"A"}],"valuesKey":"offered" | "7" | "7"
		"type":"checklist","values":[{"value":"A"},{"value":"B"}] | ["B","B"] | ["B"]
		"type":"taglist","valuesKey":"offered" | ["7","8"] | ["7","8"]
		""")
	void passes(String field, String value, String kept) throws IOException {
		var submission = rules.check(form("{\"key\":\"x\",\"label\":\"X\"," + field + "}"), offered(), sent(value));
		assertThat(json.readTree(json.writeValueAsString(submission.paper().get("x")))).isEqualTo(json.readTree(kept));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		"type":"textfield","validate":{"required":true} | "  " | chưa có nội dung; hãy điền vào.
		"type":"textfield" | 7 | có giá trị không đúng kiểu; hãy điền lại.
		"type":"textarea" | "h\\ud800" | có chữ đã mất khi chuyển bảng mã, hiện thành dấu \ufffd; hãy gõ lại nội dung.
		"type":"textfield" | "NguyÔn V¨n HiÕu" | có chữ viết bằng bảng mã cũ TCVN3 (phông .VnTime); hãy chuyển sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey, rồi nhập lại.
		"type":"textarea" | "Toâi laø ñaûng vieân" | có chữ viết bằng bảng mã cũ VNI (phông VNI-Times); hãy chuyển sang Unicode, ví dụ bằng công cụ chuyển mã của UniKey, rồi nhập lại.
		"type":"textarea" | "Nguyá»…n VÄƒn" | có chữ bị đọc sai bảng mã nên thành ký tự lạ; hãy lấy lại nội dung từ bản gốc, lưu bằng bảng mã Unicode (UTF-8).
		"type":"textfield" | ["a"] | có giá trị không đúng kiểu; hãy điền lại.
		"type":"textfield","validate":{"minLength":3} | "ab" | quá ngắn; hãy viết ít nhất 3 ký tự.
		"type":"textfield","validate":{"maxLength":2} | "abc" | dài 3 ký tự; hãy rút gọn còn tối đa 2.
		"type":"textfield","validate":{"pattern":"^[0-9]+$"} | "x" | chưa đúng dạng.
		"type":"textfield","validate":{"pattern":"^1$","patternErrorMessage":"cần số 1."} | "x" | cần số 1.
		"type":"textfield","validate":{"validationType":"email"} | "a@b" | phải là một địa chỉ thư điện tử.
		"type":"textfield","validate":{"validationType":"phone"} | "0912345678" | phải là số điện thoại có mã nước, ví dụ +84912345678.
		"type":"number" | "một" | phải là một số mà đang ghi “một”; hãy ghi bằng chữ số, không có dấu ngăn nghìn, phần lẻ sau dấu phẩy.
		"type":"number" | "1e99999999" | phải là một số mà đang ghi “1e99999999”; hãy ghi bằng chữ số, không có dấu ngăn nghìn, phần lẻ sau dấu phẩy.
		"type":"number" | "1.500" | phải là một số mà đang ghi “1.500”; hãy ghi bằng chữ số, không có dấu ngăn nghìn, phần lẻ sau dấu phẩy.
		"type":"number" | true | phải là một số; hãy ghi bằng chữ số, không có dấu ngăn nghìn, phần lẻ sau dấu phẩy.
		"type":"datetime","subtype":"date","validate":{"required":true} | "\\u00a0\\u00a0\\u00a0" | chưa có nội dung; hãy điền vào.
		"type":"textfield","validate":{"required":true} | "\\u00a0\\u200b\\u0007" | chưa có nội dung; hãy điền vào.
		"type":"number","validate":{"required":true} | null | chưa có nội dung; hãy điền vào.
		"type":"number","validate":{"min":1} | 0 | phải từ 1 trở lên.
		"type":"number","validate":{"max":2.5} | 2.6 | không được quá 2.5.
		"type":"number","decimalDigits":0 | 1.5 | phải là số nguyên.
		"type":"number","decimalDigits":1 | 1.25 | chỉ có tối đa 1 chữ số sau dấu phẩy.
		"type":"number","increment":"0.5" | 0.7 | phải là bội số của 0.5.
		"type":"datetime","subtype":"date" | "23/11/2026" | phải là một ngày mà đang ghi “23/11/2026”; hãy chọn ngày trên lịch.
		"type":"datetime","subtype":"date" | "2026-02-30" | phải là một ngày mà đang ghi “2026-02-30”; hãy chọn ngày trên lịch.
		"type":"datetime","subtype":"date","disallowPassedDates":true | "2026-11-22" | không được là ngày đã qua.
		"type":"datetime","subtype":"date" | "1899-12-31" | phải trong khoảng từ năm 1900 đến năm 2100; hãy kiểm tra lại năm.
		"type":"datetime","subtype":"date" | "2101-01-01" | phải trong khoảng từ năm 1900 đến năm 2100; hãy kiểm tra lại năm.
		"type":"datetime","subtype":"datetime","disallowPassedDates":true | "2026-11-22T16:30Z" | không được là ngày đã qua.
		"type":"datetime","subtype":"time" | "25:00+07:00" | phải là giờ và phút mà đang ghi “25:00+07:00”; hãy chọn giờ.
		"type":"datetime","subtype":"time","timeInterval":15 | "08:50+07:00" | chỉ nhận giờ cách nhau 15 phút.
		"type":"datetime","subtype":"datetime","timeSerializingFormat":"utc_normalized" | "2026-11-22T17:00+07:00" | phải là ngày và giờ mà đang ghi “2026-11-22T17:00+07:00”; hãy chọn ngày trên lịch và chọn giờ.
		"type":"checkbox","validate":{"required":true} | false | cần được đánh dấu.
		"type":"checkbox" | "true" | có giá trị không đúng kiểu; hãy điền lại.
		"type":"radio","values":[{"value":"A"}] | "C" | phải được chọn trong danh sách.
		"type":"select","valuesKey":"offered" | "9" | phải được chọn trong danh sách.
		"type":"radio","values":[{"value":"7"},{"value":"A"}],"valuesKey":"offered" | "A" | phải được chọn trong danh sách.
		"type":"radio","values":[{"value":"7"},{"value":"A"}],"valuesKey":"offered" | "8" | phải được chọn trong danh sách.
		"type":"checklist","values":[{"value":"A"}] | ["A","C"] | phải được chọn trong danh sách.
		"type":"taglist","valuesKey":"offered","validate":{"required":true} | [] | chưa có nội dung; hãy chọn ít nhất một.
		"type":"taglist","valuesKey":"offered" | "7" | có giá trị không đúng kiểu; hãy điền lại.
		""")
	void refuses(String field, String value, String fault) {
		assertThatThrownBy(
			() -> rules.check(form("{\"key\":\"x\",\"label\":\"X\"," + field + "}"), offered(), sent(value)))
			.isInstanceOf(Refusal.class).hasMessage("Ô “X” " + fault);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		x = "A" | true
		x != "A" | false
		given > 3 | true
		given <= 3 | false
		missing = null | true
		missing > 3 | false
		day < date("2026-12-01") | false
		date(day) < date("2026-12-01") | true
		list contains(many, "7") | true
		""")
	void conditionHidesARequiredField(String condition, boolean hidden) {
		var form = form("""
			{"type":"radio","key":"x","label":"X","values":[{"value":"A"}]},
			{"type":"datetime","subtype":"date","key":"day","label":"D"},
			{"type":"taglist","key":"many","label":"M","valuesKey":"offered"},
			{"type":"number","key":"given","label":"G","readonly":true},
			{"type":"textfield","key":"missing","label":"Q","readonly":true},
			{"type":"group","label":"N","conditional":{"hide":"=%s"},"components":[
				{"type":"textfield","key":"y","label":"Y","validate":{"required":true}}]}
			""".formatted(condition.replace("\"", "\\\"")));
		Map<String, Object> sent = Map.of("x", "A", "day", "2026-11-23", "many", List.of("7"), "given", 1);
		if (hidden) {
			assertThat(rules.check(form, offered(), sent).paper()).containsOnlyKeys("x", "day", "many");
		} else {
			assertThatThrownBy(() -> rules.check(form, offered(), sent))
				.hasMessage("Ô “Y” chưa có nội dung; hãy điền vào.");
		}
	}

	@Test
	void rowsAreJudgedByTheirFieldsAndNamed() {
		var form = form(list(""));
		var good = Map.<String, Object>of("who", "A", "years", 3);
		assertThat(rules.check(form, offered(), Map.of("rows", List.of(good, Map.of("who", "B")))).paper().get("rows"))
			.asString().isEqualTo("[{who=A, years=3}, {who=B}]");
		assertThatThrownBy(() -> rules.check(form, offered(),
			Map.of("rows", List.of(good, Map.of("years", 0), Map.of("who",
				"A", "role", "x")))))
			.hasMessage("Có 3 chỗ cần sửa: (1) Danh sách “L”, dòng 2, ô “Ai” chưa có nội dung; hãy "
				+ "điền vào. (2) Danh sách “L”, dòng 2, ô “Năm” phải từ 1 trở lên. (3) Biểu mẫu gửi lên có ô không thuộc biểu "
				+ "mẫu này; hãy tải lại trang rồi điền lại.");
		assertThatThrownBy(() -> rules.check(form, offered(), Map.of("rows", List.of("A"))))
			.hasMessage("Ô “L” có giá trị không đúng kiểu; hãy điền lại.");
	}

	@Test
	void rowsHaveALeastAndAMost() {
		var form = form(list(",\"minRows\":1,\"maxRows\":2"));
		var row = Map.of("who", "A");
		assertThat(rules.check(form, offered(), Map.of("rows", List.of(row, row))).paper()).containsKey("rows");
		assertThatThrownBy(() -> rules.check(form, offered(), Map.of("rows", List.of())))
			.hasMessage("Ô “L” mới có 0 dòng; hãy ghi ít nhất 1 dòng.");
		assertThatThrownBy(() -> rules.check(form, offered(), Map.of()))
			.hasMessage("Ô “L” mới có 0 dòng; hãy ghi ít nhất 1 dòng.");
		assertThatThrownBy(() -> rules.check(form, offered(), Map.of("rows", List.of(row, row, row))))
			.hasMessage("Ô “L” có 3 dòng; hãy giữ lại tối đa 2 dòng.");
	}

	@Test
	void keyOfADisabledFieldAndOneThatIsUnknownAreRefusedOnce() {
		var form = form(
			"{\"type\":\"textfield\",\"key\":\"x\",\"disabled\":true},{\"type\":\"textfield\",\"key\":\"y\"}");
		assertThat(rules.check(form, offered(), Map.of("y", "a")).paper()).containsOnlyKeys("y");
		assertThatThrownBy(() -> rules.check(form, offered(), Map.of("x", "a", "z", "b")))
			.hasMessageContaining("có ô không thuộc biểu mẫu này").hasMessageNotContaining("chỗ cần sửa");
	}

	@Test
	void readOnlyValueIsTheSourcesWhateverIsSent() {
		var form = form("{\"type\":\"textfield\",\"key\":\"x\",\"readonly\":true}");
		assertThat(rules.check(form, offered(), Map.of("x", "giả")).paper()).isEmpty();
	}

	@Test
	void whatThePaperHasToSayIsFiledAsTheSourceSaysIt() {
		var form = form(
			"{\"type\":\"textfield\",\"key\":\"given\",\"readonly\":true,\"properties\":{\"keep\":\"casefile\"}}");
		var submission = rules.check(form, offered(), Map.of("given", "giả"));
		assertThat(submission.paper()).isEqualTo(Map.of("given", 5));
		assertThat(submission.variables()).isEmpty();
	}

	@Test
	void serializedObjectIsOfNoFieldsType() {
		var form = form("{\"type\":\"taglist\",\"key\":\"x\",\"label\":\"X\",\"valuesKey\":\"offered\"}");
		var sent = Variables.createVariables().putValueTyped("x", Variables.serializedObjectValue("[\"7\"]")
			.objectTypeName("java.util.ArrayList").serializationDataFormat("application/json").create());
		assertThatThrownBy(() -> rules.check(form, offered(), sent)).hasMessageContaining("không đúng kiểu");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
		{"type":"filepicker","key":"x"} | type filepicker
		{"type":"textfield","key":"x","validate":{"unique":true}} | rule unique
		{"type":"textfield","key":"x","validate":{"required":"=y"}} | rule required
		{"type":"number","key":"x","validate":{"min":"=y"}} | rule min
		{"type":"textfield","key":"x","validate":{"pattern":"["}} | its pattern
		{"type":"textfield","key":"x","validate":{"validationType":"iban"}} | validation type iban
		{"type":"textfield","key":"x","readonly":"=y"} | 'readonly'
		{"type":"select","key":"x","valuesExpression":"=y"} | 'valuesExpression'
		{"type":"select","key":"x","values":[{"value":1}]} | an option that is no text
		{"type":"textfield","key":"x","multiple":true} | 'multiple'
		{"type":"textfield","key":"x.y"} | a key of several words
		{"type":"textfield","key":"x","conditional":{"show":"=y"}} | condition show
		{"type":"textfield","key":"x","conditional":{"hide":"=today() > y"}} | a condition on the time
		{"type":"textfield","key":"x","conditional":{"hide":"=y >"}} | its condition cannot be read
		{"type":"datetime","key":"x","subtype":"week"} | 'subtype'
		{"type":"datetime","key":"x"} | a moment without subtype
		{"type":"group","id":"g","path":"x"} | a group with a path
		{"type":"dynamiclist","path":"x","components":[]} | a list that is not kept
		{"type":"textfield","key":"x"},{"type":"textfield","key":"x"} | a key stands twice
		{"type":"textfield","key":"x","properties":{"quoted":"yes"}} | property quoted
		{"type":"textfield","key":"x","properties":{"hide":"whenEmpty"}} | property hide
		{"type":"textarea","key":"x","properties":{"keep":"casefile"}} | has to say 'quote'
		{"type":"select","key":"x","valuesKey":"x"} | has to say 'holds'
		{"type":"datetime","subtype":"date","key":"x"} | has to say 'notBefore' and 'notAfter'
		{"type":"datetime","subtype":"date","key":"x","properties":{"notAfter":"today"}} | has to say 'notBefore' and 'notAfter'
		{"type":"number","key":"x","properties":{"atMost":"total"}} | has to say 'atMost' or 'partOf'
		{"type":"select","key":"x","valuesKey":"x","properties":{"holds":"people"}} | has to say 'holds'
		{"type":"select","key":"x","valuesKey":"x","properties":{"holds":"text"}} | has to say 'holds'
		{"type":"dynamiclist","path":"x","properties":{"keep":"casefile"},"components":[{"type":"textarea","key":"y","properties":{"quote":"yes"}}]} | no quote in its rows
		""")
	void formWithWhatIsNotEnforcedIsNotDeployed(String components, String what) {
		assertThatThrownBy(() -> reader.check("forms/a/b.form", json.readTree(stream(components))))
			.hasMessageStartingWith("forms/a/b.form: ").hasMessageContaining("x").hasMessageContaining(what);
	}

	private static String list(String limits) {
		return """
			{"type":"dynamiclist","path":"rows","label":"L","properties":{"keep":"casefile"%s},"components":[
				{"type":"textfield","key":"who","label":"Ai","validate":{"required":true}},
				{"type":"number","key":"years","label":"Năm","validate":{"min":1},"conditional":{"hide":"=who = \\"B\\""}}]}
			""".formatted(limits);
	}

	private FormSchema form(String components) {
		return reader.read(stream(components));
	}

	private static ByteArrayInputStream stream(String components) {
		return new ByteArrayInputStream(("{\"id\":\"form\",\"components\":[" + components + "]}")
			.getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, Object> sent(String value) throws IOException {
		return Variables.createVariables().putValue("x", json.readValue(value, Object.class));
	}

	private static Map<String, Object> offered() {
		return Map.of("offered", List.of(new Choice(7, "Bảy"), new Choice(8, "Tám")), "given", 5);
	}
}
