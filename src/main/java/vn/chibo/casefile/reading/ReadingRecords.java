package vn.chibo.casefile.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.register.Committee;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Seats;

/** The recorded readings of a case in words: names instead of logins and groups, titles instead of numbers. */
@Component
class ReadingRecords {

	private final JdbcClient jdbc;
	private final Members members;
	private final Seats seats;

	ReadingRecords(JdbcClient jdbc, Members members, Seats seats) {
		this.jdbc = jdbc;
		this.members = members;
		this.seats = seats;
	}

	List<ReadingRecord> newest(String caseNumber, int count) {
		var titles = titles(caseNumber);
		return jdbc.sql("select read_at, read_by, read_as, papers from paper_reading where case_number = ? "
			+ "order by position desc fetch first " + count + " rows only").param(caseNumber)
			.query((row, number) -> read(row, titles)).list();
	}

	private Map<String, String> titles(String caseNumber) {
		return jdbc.sql("""
			select position, title, null as kind from paper where case_number = ?
			union all select position, null, kind from attachment where case_number = ?
			""").params(caseNumber, caseNumber).query((row, number) -> Map.entry(row.getString("position"),
			row.getString("kind") == null ? row.getString("title")
				: "Tệp đính kèm: " + AttachmentKind.valueOf(row.getString("kind")).getVietnamese()))
			.list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private ReadingRecord read(ResultSet row, Map<String, String> titles) throws SQLException {
		var login = row.getString("read_by");
		var as = row.getString("read_as");
		return new ReadingRecord(row.getObject("read_at", OffsetDateTime.class).toInstant(),
			login == null ? null : members.findByLogin(login).map(Member::fullName).orElse(""), login,
			as == null ? null : Committee.ofGroup(as).map(seats::nameOf).orElse(""),
			Arrays.stream(row.getString("papers").split(",")).map(titles::get).toList());
	}

	/**
	 * @param login null once the reader was lawfully forgotten
	 * @param role  the name of the committee in whose name; empty for the member concerned
	 */
	record ReadingRecord(Instant at, String name, String login, String role, List<String> papers) {
	}
}
