package vn.chibo.register.sympathisers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.register.Activity;
import vn.chibo.register.Organisations;

/** What a branch writes into its list of sympathisers: who is on it, who helps them, who is taken off it. */
@Repository
@Transactional
public class ProspectLists {

	/** What is known about a person; branch, certificate, state and member are written by steps of their own. */
	private static final List<String> COLUMNS = List.of("personal_id", "full_name", "gender", "born_on", "ethnic_group",
		"religion", "nationality", "home_province", "home_address", "residence_province", "residence_address",
		"residence_branch_id", "occupation", "workplace", "email", "phone", "youth_union", "trade_union", "education",
		"education_exception", "listed_on", "listed_by_resolution", "left_party_on", "left_party_reason",
		"record_cleared_on", "readmitted_before");
	private static final String NAMES = String.join(", ", COLUMNS);
	private static final String VALUES = COLUMNS.stream().map(column -> ":" + column).collect(Collectors.joining(", "));
	private static final String ASSIGNMENTS = COLUMNS.stream().map(column -> column + " = :" + column)
		.collect(Collectors.joining(", "));

	private final JdbcClient jdbc;
	private final Organisations organisations;

	ProspectLists(JdbcClient jdbc, Organisations organisations) {
		this.jdbc = jdbc;
		this.organisations = organisations;
	}

	/**
	 * Puts a person on the list of a branch; somebody who was struck off, or was admitted and has left the Party since,
	 * comes back to it. The certificate is recorded by {@link Prospects#certificate}.
	 *
	 * @return the id
	 * @throws Refusal when the person is on a list, applies, or is a member
	 */
	public long add(Prospect person) {
		refuseMember(person.personalId());
		refuseSomebodyElse(person);
		onlyOnce(() -> {
			int back = with(person, "update prospect set " + ASSIGNMENTS + """
				, branch_id = :branch_id, state = 'LISTED', member_id = null, struck_off_on = null, struck_off_reason = null
				where personal_id = :personal_id and (state = 'STRUCK_OFF' or state = 'ADMITTED')
				""").update();
			return back == 1 ? back
				: with(person, "insert into prospect (branch_id, " + NAMES + ") values (:branch_id, "
					+ VALUES + ")").update();
		});
		return jdbc.sql("select id from prospect where personal_id = ?").param(person.personalId()).query(Long.class)
			.single();
	}

	/**
	 * Corrects what is known about somebody.
	 *
	 * @throws Refusal when the person is neither on the list nor applying, or the personal id is somebody else's
	 */
	public void change(Prospect person) {
		refuseMember(person.personalId());
		refuseSomebodyElse(person);
		mustChange(onlyOnce(() -> with(person, "update prospect set " + ASSIGNMENTS
			+ " where id = :id and state in ('LISTED', 'APPLYING')").update()), Prospects.NO_LONGER_OPEN);
	}

	/** @throws Refusal when the person is not on the list */
	public void strikeOff(long id, LocalDate on, String reason) {
		mustChange(jdbc.sql("""
			update prospect set state = 'STRUCK_OFF', struck_off_on = ?, struck_off_reason = ?
			where id = ? and state = 'LISTED'
			""").params(on, reason, id).update(), Prospects.NO_LONGER_LISTED);
		jdbc.sql("update prospect_helper set ended_on = ? where prospect_id = ? and ended_on is null").params(on, id)
			.update();
	}

	/**
	 * Assigns an official member of the branch, or of another one in its grassroots organisation, to help. Who was taken off by mistake the same day goes on as before.
	 *
	 * @throws Refusal when the member is none, helps already, or the prospect has left the list
	 */
	public void assign(long prospectId, long memberId, LocalDate togetherSince, LocalDate on) {
		jdbc.sql("""
			delete from prospect_helper
			where prospect_id = ? and member_id = ? and assigned_on = ? and ended_on is not null
			""").params(prospectId, memberId, on).update();
		mustChange(jdbc.sql("""
			insert into prospect_helper (prospect_id, member_id, together_since, assigned_on)
			select p.id, m.id, :since, :on from prospect p, member m join registered_organisation b on b.id = m.branch_id
			where p.id = :prospect and p.state in ('LISTED', 'APPLYING') and b.path like :around || '%'
			  and m.id = :member and m.official_on is not null and m.activity = 'ACTIVE'
			  and not exists (select 1 from prospect_helper h
			                  where h.prospect_id = p.id and h.member_id = m.id and h.ended_on is null)
			""").param("prospect", prospectId).param("member", memberId).param("since", togetherSince).param("on", on)
			.param("around", around(prospectId)).update(),
			"Chỉ phân công được đảng viên chính thức đang sinh hoạt tại chi bộ, hoặc tại chi bộ khác trong cùng đảng "
				+ "bộ cơ sở, và chưa được phân công giúp đỡ người này; hãy tải lại trang rồi chọn đảng viên khác.");
	}

	private String around(long prospectId) {
		long branch = jdbc.sql("select branch_id from prospect where id = ?").param(prospectId).query(Long.class)
			.single();
		return organisations.grassrootsOrItself(organisations.get(branch)).path();
	}

	/** @throws Refusal when the member does not help today */
	public void endHelp(long prospectId, long memberId, LocalDate on) {
		mustChange(jdbc.sql("""
			update prospect_helper set ended_on = ? where prospect_id = ? and member_id = ? and ended_on is null
			""").params(on, prospectId, memberId).update(),
			"Đảng viên này không còn được phân công giúp đỡ; hãy tải lại trang để xem tình trạng mới nhất.");
	}

	/** A number by which somebody was known before stays that person's: nobody's earlier cases become another's. */
	private void refuseSomebodyElse(Prospect person) {
		long others = with(person, """
			select count(*) from (select personal_id, born_on, gender from member
			                      union all select personal_id, born_on, gender from prospect where id <> :id) known
			where known.personal_id = :personal_id and (known.born_on <> :born_on or known.gender <> :gender)
			""").query(Long.class).single();
		if (others > 0) {
			throw new Refusal(
				"Số định danh cá nhân này đã ghi cho một người khác ngày sinh hoặc giới tính; hãy đối chiếu "
					+ "giấy tờ và kiểm tra lại số.");
		}
	}

	private void refuseMember(String personalId) {
		var known = jdbc.sql("select activity from member where personal_id = ?").param(personalId)
			.query((row, number) -> Activity.valueOf(row.getString("activity"))).optional();
		if (known.filter(activity -> activity.isMember() || activity == Activity.DECEASED).isPresent()) {
			throw new Refusal(
				"Số định danh cá nhân này là của một đảng viên trong danh sách đảng viên; hãy kiểm tra lại "
					+ "số.");
		}
	}

	private static int onlyOnce(IntSupplier write) {
		try {
			return write.getAsInt();
		} catch (DuplicateKeyException known) {
			throw new Refusal(
				"Số định danh cá nhân này đã có trong danh sách cảm tình Đảng của một chi bộ; hãy kiểm tra lại "
					+ "số hoặc liên hệ ban tổ chức.");
		}
	}

	private static void mustChange(int changed, String otherwise) {
		if (changed != 1) {
			throw new Refusal(otherwise);
		}
	}

	private JdbcClient.StatementSpec with(Prospect person, String statement) {
		var values = new HashMap<String, Object>();
		var properties = new SimplePropertySqlParameterSource(person);
		COLUMNS.forEach(column -> values.put(column, plain(properties, column)));
		return jdbc.sql(statement).params(values).param("id", person.id()).param("branch_id", person.branchId());
	}

	private static Object plain(SimplePropertySqlParameterSource properties, String column) {
		var value = properties.getValue(JdbcUtils.convertUnderscoreNameToPropertyName(column));
		return value instanceof Enum<?> constant ? constant.name() : value;
	}
}
