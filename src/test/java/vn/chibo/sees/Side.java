package vn.chibo.sees;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.support.Forms;
import vn.chibo.support.Province;
import vn.chibo.support.Stage;

/** A province with somebody in every role, and cases at every step. */
class Side {

	private static final String BRANCH = "doi";

	private final Map<Step, Target> waiting = new EnumMap<>(Step.class);
	private final Province province;
	private final Stage stage;
	private final String letter;
	private final JdbcClient jdbc;
	private int members = 100;
	private LocalDate deputyOn = Province.TODAY.plusDays(10);

	private final long prospectId;

	/** @param letter tells one side's names from the other's */
	Side(String letter, JdbcClient jdbc, Stage stage) {
		this.letter = letter;
		this.jdbc = jdbc;
		this.stage = stage;
		province = new Province(jdbc, stage.register());
		province.organisation(BRANCH, branchName(), "BRANCH", "congty");
		province.mayIntroduce("xa");
		province.holdsDossiers("congty");
		Stream.of("dangvien", "bithu", "uyquyen", "nguyen").forEach(person -> province.member(word(person), BRANCH));
		seat(BRANCH, Body.COMMITTEE, "bithu");
		seat("thon", Body.COMMITTEE, "bithuthon");
		seat("congty", Body.COMMITTEE, "danguy");
		seat("xa", Body.ORGANISATION_DEPARTMENT, "tochuc");
		seat("xa", Body.INSPECTION_COMMITTEE, "kiemtra");
		seat("xa", Body.COMMITTEE, "bithuxa");
		province.deputy(word("bithu"), word("uyquyen"), Province.TODAY.minusDays(1), Province.TODAY.plusDays(1));
		province.probationer(word("dubi"), BRANCH);
		prospectId = province.prospect(prospectName(), BRANCH);
		meeting();
		province.seat(branchCommittee(), word("nguyen"), LocalDate.of(2025, 7, 1), Province.TODAY.minusDays(1));
	}

	/** The case of a meeting that the branch has opened; of a procedure whose states are declared, so that lists can name them. */
	final String meeting() {
		var number = "SHC-2026-7%05d".formatted(province.id(BRANCH));
		if (jdbc.sql("select count(*) from branch_meeting where case_number = ?").param(number).query(Integer.class)
			.single() == 0) {
			jdbc.sql("insert into case_file (number, procedure_key, organisation_id, state, opened_at, opened_by) "
				+ "values (?, 'branchMeeting', ?, 'OPENED', current_timestamp, ?)")
				.params(number, province.id(BRANCH), loginOf("bithu")).update();
			jdbc.sql("insert into branch_meeting (case_number, branch_id, meeting_month, kind, mode) "
				+ "values (?, ?, ?, 'REGULAR', 'IN_PERSON')").params(number, province.id(BRANCH), Province.TODAY
					.withDayOfMonth(1))
				.update();
		}
		return number;
	}

	void leave() {
		var number = meeting();
		List.of("draft", "branch_meeting").forEach(
			table -> jdbc.sql("delete from " + table + " where case_number = ?").param(number).update());
		jdbc.sql("delete from case_file where number like ?").param(number).update();
		jdbc.sql("delete from member_task where branch_id = ?").param(province.id(BRANCH)).update();
	}

	private void seat(String organisation, Body body, String person) {
		province.seat(new Committee(province.id(organisation), body), word(person));
	}

	private String word(String person) {
		return person + letter;
	}

	/** The login of a person whose word belongs to this side already. */
	String login(String person) {
		return province.login(person);
	}

	String loginOf(String role) {
		return login(word(role));
	}

	private Committee inspectionCommittee() {
		return new Committee(province.id("xa"), Body.INSPECTION_COMMITTEE);
	}

	Committee branchCommittee() {
		return province.committee(BRANCH);
	}

	String branchName() {
		return "Chi bộ Đội " + letter + letter;
	}

	String prospectName() {
		return "Lò Thị Ẩn " + letter + letter;
	}

	String probationerName() {
		return "Lê Văn " + word("dubi");
	}

	long prospectId() {
		return prospectId;
	}

	long bodyId() {
		return province.id("congty");
	}

	String deputyName() {
		return "Lê Văn " + word("uyquyen");
	}

	long secretaryId() {
		return province.person(word("bithu"));
	}

	/** The form for a deputy on a day on which there is none yet. */
	Map<String, String> newDeputy() {
		deputyOn = deputyOn.plusDays(1);
		return Map.of("absent", "" + secretaryId(), "deputy", "" + province.person(word("dangvien")), "from",
			deputyOn.toString(), "to", deputyOn.toString());
	}

	/** Whether the form that was asked for last was taken. */
	boolean isDeputyNamed() {
		return jdbc.sql("select count(*) from deputy where member_id = ? and valid_from = ?")
			.params(secretaryId(), deputyOn)
			.query(Long.class).single() == 1;
	}

	String residence() {
		return "Nhà số 93 xóm Kín " + letter + letter;
	}

	String selfReview() {
		return "Tôi tự thấy còn nóng nảy " + letter + letter;
	}

	String remarks() {
		return "Chi ủy nhắc nhở hai lần " + letter + letter;
	}

	long destinationId() {
		return province.id("thon");
	}

	/** A case that waits for the step: always the same until it was used up. */
	Target at(Step step) {
		return waiting.computeIfAbsent(step, this::opened);
	}

	/** Somebody has moved the case on. */
	void usedUp(Step step) {
		waiting.remove(step);
	}

	private Target opened(Step step) {
		var subject = word("nguoi") + members++;
		var id = province.member(subject, BRANCH);
		if (step == Step.BEFORE) {
			var target = new Target(this, step, subject, id, null, null, null, null);
			jdbc.sql("insert into member_task (branch_id, member_id, given_on, what, due_on) values (?, ?, ?, ?, ?)")
				.params(province.id(BRANCH), id, Province.TODAY, target.given(), Province.TODAY.plusDays(30)).update();
			return target;
		}
		var number = stage.people().as(login(subject)).start("relocation", startForm(id));
		String done = null;
		if (step == Step.INSPECTION) {
			province.has(inspectionCommittee());
		}
		for (var passed : Step.values()) {
			if (passed != Step.BEFORE && passed != Step.INSPECTION && step.isAfter(passed)) {
				var person = stage.people().as(passed == Step.MEMBER ? login(subject) : loginOf(official(passed)));
				done = person.task(number, passed.task()).getId();
				if (passed == Step.BRANCH) {
					person.opens(done);
					stage.scans().attach(loginOf(official(passed)), done, AttachmentKind.OTHER);
				}
				person.does(number, passed.task(), form(passed));
			}
		}
		if (step == Step.INSPECTION) {
			province.hasNotAnyMore(inspectionCommittee());
		}
		var task = stage.people().as(step == Step.MEMBER ? login(subject) : loginOf(official(step)))
			.task(number, step.task());
		return new Target(this, step, subject, id, number, task.getProcessInstanceId(), task.getId(), done);
	}

	private static String official(Step step) {
		return switch (step) {
			case BRANCH -> "bithu";
			case INSPECTION -> "kiemtra";
			case GRASSROOTS -> "danguy";
			case DEPARTMENT -> "tochuc";
			case DESTINATION -> "bithuthon";
			default -> throw new IllegalArgumentException(step.name());
		};
	}

	Map<String, Object> startForm(long memberId) {
		return with(Forms.start(memberId, destinationId(), Province.TODAY), "residence", residence());
	}

	Map<String, Object> form(Step step) {
		return switch (step) {
			case MEMBER -> with(Forms.request(destinationId()), "selfReview", selfReview());
			case BRANCH -> with(Forms.review(), "remarks", remarks());
			case INSPECTION -> Forms.inspection("NO");
			case GRASSROOTS -> Forms.endorsement();
			case DEPARTMENT -> Forms.slip(members + "-GGT", Province.TODAY);
			default -> throw new IllegalArgumentException(step.name());
		};
	}

	private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
		var changed = new HashMap<>(form);
		changed.put(field, value);
		return changed;
	}
}
