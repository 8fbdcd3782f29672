package vn.chibo.register.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.register.Body;
import vn.chibo.register.Organisations;
import vn.chibo.register.Position;
import vn.chibo.register.Signature.Source;
import vn.chibo.register.files.MemberWords;

/** What the register had of its members before. Who may see a version is whoever may see the column. */
@Repository
public class MemberVersions {

	/** A version {@code v} of a member, with the name of whoever made it and the seat that it may be of. */
	private static final String SELECT = """
		select v.id, v.kept, v.field, v.before_value, v.after_value, v.changed_at, v.changed_in, v.changed_for,
		       coalesce(m.full_name, v.changed_by) as author, s.body, s.position, s.organisation_id
		from register_version v left join member m on m.login = v.changed_by
		left join seat s on v.kept = 'SEAT' and s.id = v.kept_id
		""";
	/** What nobody writes, or what follows from the rest. */
	private static final List<String> INWARD = List.of("id", "holds_members", "member_id", "activity_changed_on");

	private final JdbcClient jdbc;
	private final Organisations organisations;

	MemberVersions(JdbcClient jdbc, Organisations organisations) {
		this.jdbc = jdbc;
		this.organisations = organisations;
	}

	/** All of a member and the member's seats, the newest first. */
	public List<Version> of(long memberId) {
		return jdbc
			.sql(SELECT + "where v.member_id = :member and (v.field is null or v.field not in (:inward)) "
				+ "order by v.id desc")
			.param("member", memberId).param("inward", INWARD).query(RecordRows.of(Kept.class)).list().stream()
			.map(this::version).toList();
	}

	/** When the oldest is from of those from before a day. */
	public Optional<Instant> oldest(Instant before) {
		return jdbc
			.sql(
				"select changed_at from register_version where changed_at < ? order by changed_at fetch first row only")
			.param(before.atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
			.optional();
	}

	/** How many went that are from before a day. */
	@Transactional
	public int discardAll(Instant before) {
		return jdbc.sql("delete from register_version where changed_at < ?").param(before.atOffset(ZoneOffset.UTC))
			.update();
	}

	private Version version(Kept kept) {
		boolean seat = kept.kept.equals("SEAT");
		return new Version(kept.id, seat ? null : kept.field, seat ? seat(kept) : what(kept.field),
			shown(kept, kept.beforeValue), shown(kept, kept.afterValue), kept.changedAt, kept.author, kept.changedIn,
			kept.changedFor);
	}

	private static String what(String field) {
		return field == null ? "Ghi tên vào danh sách đảng viên" : MemberWords.header(field).orElse(field);
	}

	/** A seat that is deleted is known by what it had. */
	private String seat(Kept kept) {
		var of = kept.body == null ? "Vị trí đã xóa"
			: "%s %s, %s".formatted(kept.position.in(kept.body), kept.body.vietnamese(),
				organisations.get(kept.organisationId).name());
		return of + (kept.field == null ? ": ghi vị trí" : switch (kept.field) {
			case "valid_from" -> ": từ ngày";
			case "valid_to" -> ": đến ngày";
			case "position" -> ": chức vụ";
			case "body" -> ": cơ quan";
			default -> ": tổ chức";
		});
	}

	private String shown(Kept kept, String value) {
		if (value == null || kept.field == null) {
			return "";
		}
		return switch (kept.field) {
			case "branch_id", "party_group_id", "organisation_id" -> organisations.find(Long.parseLong(value))
				.map(organisation -> organisation.name()).orElse("");
			case "position" -> Position.valueOf(value).vietnamese();
			case "body" -> Body.valueOf(value).vietnamese();
			case "valid_from", "valid_to" -> MemberWords.shown("valid_on", value);
			default -> MemberWords.shown(kept.field, value);
		};
	}

	private record Kept(long id, String kept, String field, String beforeValue, String afterValue, Instant changedAt,
			Source changedIn, String changedFor, String author, Body body, Position position, Long organisationId) {
	}
}
