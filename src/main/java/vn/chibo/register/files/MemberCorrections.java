package vn.chibo.register.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.register.Members;
import vn.chibo.register.Signature;

/** Corrects one column of one member by the same rules as a file; branch and standing change by their procedures only. */
@Repository
public class MemberCorrections {

	/** What a decision, or the administrator, enters. */
	private static final Set<String> OTHERWISE = Set.of("login", "admitted_on", "official_on");
	private static final Map<String, String> COLUMNS = columns();

	private final JdbcClient jdbc;
	private final Members members;
	private final Clock clock;

	MemberCorrections(JdbcClient jdbc, Members members, Clock clock) {
		this.jdbc = jdbc;
		this.members = members;
		this.clock = clock;
	}

	private static Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		MemberColumns.STORED.keySet().forEach(name -> {
			if (!OTHERWISE.contains(name)) {
				columns.put(name, MemberWords.header(name).orElseThrow());
			}
		});
		return columns;
	}

	/** What can be corrected, by its name in the register: what people call it. */
	public Map<String, String> offered() {
		return COLUMNS;
	}

	/** What the register has there, in the words of people; empty where it has nothing. */
	public String current(long memberId, String column) {
		return MemberWords.shown(column, stored(memberId, column));
	}

	/**
	 * What stands there and what would, after the rules for the value itself. Whether somebody else has it is not said here: nobody
	 * finds out by proposing it whose number it is.
	 *
	 * @throws Refusal with what is wrong with it, beside the field
	 */
	public Change checked(long memberId, String column, String field, String written) {
		Object value = read(column, field, written);
		Object now = stored(memberId, column);
		if (Objects.equals(value, now)) {
			throw refusal(column, field, "giá trị này đang ghi trong danh sách rồi; hãy ghi giá trị khác.");
		}
		fault(memberId, column, value).ifPresent(fault -> {
			throw refusal(column, field, fault);
		});
		return new Change(MemberWords.shown(column, now), MemberWords.shown(column, value));
	}

	/**
	 * Enters what {@link #checked} lets pass and nobody else has; what was there is kept with the signature.
	 *
	 * @param known what stands there as far as whoever enters it knows; null when that was compared anew
	 * @throws Refusal with what is wrong with the value now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Change enter(long memberId, String column, String field, String written, String known, Signature signature) {
		members.lock(List.of(memberId));
		var change = checked(memberId, column, field, written);
		if (known != null && !known.equals(change.before())) {
			throw new Refusal(
				"Mục %s vừa được sửa trong lúc chờ nên chưa ghi; hãy mở lại và đối chiếu với giá trị đang ghi."
					.formatted(COLUMNS.get(column)));
		}
		var value = read(column, field, written);
		if (isTaken(memberId, column, value)) {
			throw refusal(column, field, MemberRules.TAKEN);
		}
		var values = new ArrayList<Object>();
		values.add(value);
		values.addAll(Arrays.asList(signature.values()));
		values.add(memberId);
		jdbc.sql("update member set " + column + " = ?, " + Signature.SET + " where id = ?").params(values).update();
		return change;
	}

	private static Object read(String column, String field, String written) {
		try {
			return MemberColumns.STORED.get(known(column)).read(Cell.of(written));
		} catch (Unreadable unreadable) {
			throw refusal(column, field, unreadable.getMessage());
		}
	}

	private static String known(String column) {
		if (!COLUMNS.containsKey(column)) {
			throw new Refusal("Mục này không sửa theo cách này; hãy chọn mục khác trong danh sách.");
		}
		return column;
	}

	private Object stored(long memberId, String column) {
		return jdbc.sql("select " + known(column) + " from member where id = ?").param(memberId)
			.query((row, number) -> Optional.ofNullable(column.endsWith("_on") ? row.getObject(1, LocalDate.class)
				: (Object) row.getString(1)))
			.single().orElse(null);
	}

	private Optional<String> fault(long memberId, String column, Object value) {
		var member = members.get(memberId);
		if (value instanceof LocalDate day && day.isAfter(LocalDate.now(clock)) && !column.equals("retired_on")) {
			return Optional.of("ngày này còn ở tương lai; hãy kiểm tra lại ngày.");
		}
		if (column.equals("born_on") && member.admittedOn().isBefore((LocalDate) value)) {
			return Optional.of("ngày sinh muộn hơn ngày vào Đảng; hãy kiểm tra lại hai ngày.");
		}
		if (column.equals("retired_on") && value != null && ((LocalDate) value).isBefore(member.bornOn())) {
			return Optional.of("ngày này sớm hơn ngày sinh; hãy kiểm tra lại ngày.");
		}
		if (column.equals("card_number") && value == null && !member.isProbationary()) {
			return Optional.of(RecognisedMember.NEEDS_CARD);
		}
		return Optional.empty();
	}

	private boolean isTaken(long memberId, String column, Object value) {
		boolean once = column.equals("personal_id") || MemberColumns.UNIQUE.contains(column);
		return once && value != null && jdbc.sql("select count(*) from member where " + column + " = ? and id <> ?")
			.params(value, memberId).query(Long.class).single() > 0;
	}

	private static Refusal refusal(String column, String field, String fault) {
		return new Refusal("Ô “%s” chưa ghi được vào mục %s: %s".formatted(field, COLUMNS.get(column), fault));
	}

	/** In the words of people; empty for nothing. */
	public record Change(String before, String after) {
	}
}
