package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.register.SoughtMembers.Among;
import vn.chibo.register.SoughtMembers.Found;
import vn.chibo.support.ChiBoTest;
import vn.chibo.support.Stage;

/** Whoever knows a part of a name finds the person, however it is typed and however it is kept. */
@ChiBoTest
class SoughtMembersTest {

	private static int branches;

	@Autowired
	SoughtMembers members;
	@Autowired
	Stage stage;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TransactionTemplate transaction;

	String branch;
	Among everybody;

	@BeforeEach
	void aBranch() {
		branch = "timkiem" + branches++;
		stage.register().organisation(branch, "Chi bộ Tìm", "BRANCH", "xa");
		everybody = new Among("", List.of(path()), false);
	}

	private String path() {
		return jdbc.sql("select path from organisation where code = ?").param(branch).query(String.class).single();
	}

	private List<String> found(String text) {
		return members.find(text, everybody).stream().map(Found::fullName).toList();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = {"nguyen van hieu,1", "NGUYEN VAN HIEU,1", "hieu nguyen,1",
		"Nguyễn Văn Hiếu,1", "nguyễn hiếu,1", "hiế,1", "ngu,1", "hiêu,0", "hiệu,0", "ieu,0", "nguyen van hieu nam,0",
		"%,0",
		"_,0", "hieu | x,0", "&:*,0", "hieu:*,1", "hieu' or '1,0", "',0"})
	void byTheBeginningOfEachWordWithItsAccentsOrWithoutAny(String text, int count) {
		stage.register().newMember("Nguyễn Văn Hiếu", branch);

		assertThat(found(text)).hasSize(count);
		assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD))).hasSize(count);
	}

	@ParameterizedTest
	@CsvSource({"đặng đình đức", "dang dinh duc", "DANG DINH DUC", "Đặng", "đức dang", "Ðặng"})
	void theLetterOfDangIsFoundAsBoth(String text) {
		stage.register().newMember("Đặng Đình Đức", branch);
		stage.register().newMember(Normalizer.normalize("Đặng Thị Điệp", Normalizer.Form.NFD), branch);

		assertThat(found(text)).contains("Đặng Đình Đức");
		assertThat(found("dang thi diep")).as("kept in parts").hasSize(1);
		assertThat(found("Đặng")).hasSize(2);
	}

	@Test
	void namesOfOtherPeoplesAreFound() {
		stage.register().newMember("H'Nguôm Niê Kđăm", branch);

		assertThat(found("h'nguom nie kdam")).hasSize(1);
		assertThat(found("kđăm")).hasSize(1);
		assertThat(found("H’Nguôm")).hasSize(1);
	}

	@Test
	void anotherNameIsFoundAtOnce() {
		var login = stage.register().newMember("Trần Văn Cũ", branch);
		stage.register().memberIs(login, "full_name", "Trần Văn Mới");

		assertThat(found("tran van moi")).hasSize(1);
		assertThat(found("tran van cu")).isEmpty();
	}

	@Test
	void inTheOrderOfGivenNames() {
		for (var name : List.of("Lê Văn Đức", "Trần Văn Ân", "Lê Văn An", "Bùi Văn An", "Lê Đình An", "Lê Văn Dũng")) {
			stage.register().newMember(name, branch);
		}
		assertThat(found("v")).containsExactly("Bùi Văn An", "Lê Văn An", "Trần Văn Ân", "Lê Văn Dũng", "Lê Văn Đức");
	}

	@Test
	void aNumberIsFoundWhole() {
		var login = stage.register().newMember("Lò Văn Số", branch);
		stage.register().memberIs(login, "card_number", "123456789012");

		assertThat(found("123456789012")).containsExactly("Lò Văn Số");
		assertThat(found("123 456 789 012")).containsExactly("Lò Văn Số");
		assertThat(found("12345678901")).isEmpty();
	}

	@Test
	void onlyThoseOfTheReachAreFound() {
		stage.register().newMember("Phàn Văn Lạ", branch);

		assertThat(members.find("phan van la", new Among("", List.of(), false))).isEmpty();
		assertThat(members.find("phan van la", new Among("", List.of(), true))).as("who has an account").isNotEmpty();
	}

	/** Not by looking through all members; with some thousands of them the database would, if it could not otherwise. */
	@Test
	@EnabledIfSystemProperty(named = "chibo.test.database", matches = "postgresql")
	void theIndexIsAsked() {
		transaction.executeWithoutResult(status -> {
			jdbc.sql("""
				insert into member (personal_id, full_name, gender, born_on, ethnic_group, religion, admitted_on, activity,
				                    branch_id)
				select '9' || lpad(i::text, 11, '0'), 'Lê Văn Người' || i, 'MALE', date '1980-01-01', 'Kinh', 'Không',
				       date '2010-01-01', 'ACTIVE', (select id from organisation where code = :branch)
				from generate_series(1, 20000) i
				""").param("branch", branch).update();
			jdbc.sql("analyze member").update();
			assertThat(plan(SoughtMembers.BY_NAME, "nguoi77:* & le:*")).contains("member_sought")
				.doesNotContain("Seq Scan on member");
			assertThat(plan(SoughtMembers.BY_NUMBER, "900000000077")).doesNotContain("Seq Scan on member");
			status.setRollbackOnly();
		});
	}

	private String plan(String condition, String text) {
		return String.join("\n", jdbc.sql("explain " + SoughtMembers.SELECT.formatted(condition,
			" or o.path like :path0")).param("text", text).param("login", "ai").param("accounts", false)
			.param("most", SoughtMembers.MOST).param("path0", "/1/%").query(String.class).list());
	}
}
