package vn.chibo.directory;

import static vn.chibo.directory.Relation.ADMINISTRATOR;
import static vn.chibo.directory.Relation.BRANCH_COMMITTEE;
import static vn.chibo.directory.Relation.COMMITTEE_ABOVE;
import static vn.chibo.directory.Relation.DEPARTMENT;
import static vn.chibo.directory.Relation.ONESELF;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Days;
import vn.chibo.register.MemberRecord;
import vn.chibo.register.files.MemberWords;

/**
 * What is known of a member, and who sees it: the one table, which docs/who-sees-which-column.md says in words. The personal
 * columns are opened one member at a time, and each opening by somebody else is recorded.
 */
enum Column {

	FULL_NAME(MemberRecord::fullName, all(ADMINISTRATOR)),
	OTHER_NAME(MemberRecord::otherName, all()),
	GENDER(member -> "FEMALE".equals(member.gender()) ? "Nữ" : "Nam", all()),
	BORN_ON(member -> day(member.bornOn()), all()),
	BRANCH("Chi bộ", MemberRecord::branch, all(ADMINISTRATOR)),
	PARTY_GROUP("Tổ đảng", MemberRecord::partyGroup, all()),
	ACTIVITY(member -> member.activity().vietnamese(), all(ADMINISTRATOR)),
	ACTIVITY_CHANGED_ON("Trạng thái từ ngày", member -> day(member.activityChangedOn()), all()),
	ADMITTED_ON(member -> day(member.admittedOn()), all()),
	OFFICIAL_ON(member -> day(member.officialOn()), all()),
	RETIRED_ON(member -> day(member.retiredOn()), all()),
	CARD_NUMBER(MemberRecord::cardNumber, all()),
	CARD_ISSUED_ON(member -> day(member.cardIssuedOn()), all()),
	CARD_ISSUED_AT(MemberRecord::cardIssuedAt, all()),
	CARD_NUMBER_85(MemberRecord::cardNumber85, all()),
	NATIONAL_CODE(MemberRecord::nationalCode, keepers()),
	LOGIN(MemberRecord::login, keepers(ADMINISTRATOR)),

	PERSONAL_ID(MemberRecord::personalId, keepers(), true),
	OLD_ID_NUMBER(MemberRecord::oldIdNumber, keepers(), true),
	ETHNIC_GROUP(MemberRecord::ethnicGroup, keepers(), true),
	RELIGION(MemberRecord::religion, keepers(), true),
	BIRTH_PLACE("Nơi đăng ký khai sinh", member -> place(member.birthAddress(), member.birthProvince(),
		member.birthCountry()), keepers(), true),
	HOME("Quê quán", member -> place(member.homeAddress(), member.homeProvince(), member.homeCountry()), keepers(),
		true),
	RESIDENCE("Thường trú", member -> place(member.residenceAddress(), member.residenceProvince(),
		member.residenceCountry()), keepers(), true),
	PHONE(MemberRecord::phone, keepers(), true),
	EMAIL(MemberRecord::email, keepers(ADMINISTRATOR), true),

	SEATS("Chức vụ trong Đảng", all()),
	FORMER_BRANCHES("Quá trình sinh hoạt", all()),
	LEVELS("Xếp loại chất lượng", EnumSet.of(ONESELF, BRANCH_COMMITTEE, COMMITTEE_ABOVE, DEPARTMENT)),
	RESIDENCE_LINK("Giữ mối liên hệ nơi cư trú", keepers()),
	DEPUTIES("Làm thay khi vắng", EnumSet.of(ONESELF, BRANCH_COMMITTEE, COMMITTEE_ABOVE, DEPARTMENT));

	private final String vietnamese;
	private final Function<MemberRecord, String> value;
	private final Set<Relation> relations;
	private final boolean personal;

	/** What the files have a column of, by the same name. */
	Column(Function<MemberRecord, String> value, Set<Relation> relations) {
		this(value, relations, false);
	}

	Column(Function<MemberRecord, String> value, Set<Relation> relations, boolean personal) {
		this.vietnamese = MemberWords.header(name().toLowerCase(Locale.ROOT)).orElseThrow();
		this.value = value;
		this.relations = relations;
		this.personal = personal;
	}

	/** What has a list of its own on the page. */
	Column(String vietnamese, Set<Relation> relations) {
		this(vietnamese, null, relations, false);
	}

	Column(String vietnamese, Function<MemberRecord, String> value, Set<Relation> relations) {
		this(vietnamese, value, relations, false);
	}

	Column(String vietnamese, Function<MemberRecord, String> value, Set<Relation> relations, boolean personal) {
		this.vietnamese = vietnamese;
		this.value = value;
		this.relations = relations;
		this.personal = personal;
	}

	/** Those that somebody sees who is all this to the member. */
	static Set<Column> seenBy(Set<Relation> relations) {
		return Arrays.stream(values()).filter(column -> column.relations.stream().anyMatch(relations::contains))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
	}

	/** All but the administrator, who is no body of the Party, and these. */
	private static Set<Relation> all(Relation... others) {
		return and(EnumSet.complementOf(EnumSet.of(ADMINISTRATOR)), others);
	}

	/** The member, and those who keep the member's papers and data right. */
	private static Set<Relation> keepers(Relation... others) {
		return and(EnumSet.of(ONESELF, BRANCH_COMMITTEE, DEPARTMENT), others);
	}

	private static Set<Relation> and(EnumSet<Relation> some, Relation... others) {
		some.addAll(List.of(others));
		return some;
	}

	private static String day(LocalDate day) {
		return day == null ? null : Days.vietnamese(day);
	}

	private static String place(String... parts) {
		var written = Stream.of(parts).filter(part -> part != null && !part.isBlank())
			.collect(Collectors.joining(", "));
		return written.isEmpty() ? null : written;
	}

	public String vietnamese() {
		return vietnamese;
	}

	Set<Relation> relations() {
		return relations;
	}

	/** Whether it is opened by itself. */
	boolean isPersonal() {
		return personal;
	}

	/** Whether it is one value, and no list of its own. */
	boolean isValue() {
		return value != null;
	}

	/** Null where nothing is known. */
	public String of(MemberRecord member) {
		return value.apply(member);
	}
}
