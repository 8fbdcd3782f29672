package vn.chibo.casefile.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows the chains of all cases, one case a transaction, and says where one does not hold. */
@Component
public class TrailCheck {

	private final JdbcClient jdbc;
	private final Trail trail;
	private final TrailEntries entries;
	private final TransactionTemplate transaction;

	public TrailCheck(JdbcClient jdbc, Trail trail, TrailEntries entries, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.entries = entries;
		this.transaction = new TransactionTemplate(transactions);
	}

	public Answer check() {
		var faults = new ArrayList<>(missingCases());
		var cases = jdbc.sql("select number from case_file order by number").query(String.class).list();
		int links = 0;
		for (var number : cases) {
			links += transaction.execute(status -> follow(number, faults));
		}
		return new Answer(cases.size(), links, List.copyOf(faults));
	}

	/** Numbers are given without gaps; a case that is gone leaves one. */
	private List<String> missingCases() {
		return jdbc.sql("""
			select c.prefix, c.case_year, c.last_number - (select count(*) from case_file f
			  where f.number like concat(c.prefix, '-', cast(c.case_year as varchar(4)), '-%')) as missing
			from case_counter c
			""").query((row, number) -> row.getInt("missing") == 0 ? null : "Thiếu %d hồ sơ %s năm %d."
			.formatted(row.getInt("missing"), row.getString("prefix"), row.getInt("case_year"))).list().stream()
			.filter(Objects::nonNull).toList();
	}

	private int follow(String caseNumber, List<String> faults) {
		var head = trail.head(caseNumber);
		var found = new TreeMap<Integer, TrailEntries.Found>();
		entries.of(caseNumber).forEach(entry -> {
			if (found.put(entry.position(), entry) != null) {
				faults.add(fault(caseNumber, entry.position(), "có hai mục cùng số"));
			}
		});
		var destroyed = entries.destroyed(caseNumber);
		var previous = "";
		for (int position = 1; position <= head.length(); position++) {
			var entry = found.remove(position);
			if (entry == null) {
				faults.add(fault(caseNumber, position, "đã bị xóa"));
				return head.length();
			}
			var problem = problem(caseNumber, entry, previous, destroyed.contains(position));
			if (problem != null) {
				faults.add(fault(caseNumber, position, problem));
			}
			previous = entry.mac();
		}
		found.keySet().forEach(position -> faults.add(fault(caseNumber, position, "được thêm vào ngoài ứng dụng")));
		if (!previous.equals(head.mac())) {
			faults.add(fault(caseNumber, head.length(), "không phải là mục cuối mà hồ sơ ghi nhận"));
		}
		return head.length();
	}

	private String problem(String caseNumber, TrailEntries.Found entry, String previous, boolean destroyed) {
		if (!trail.mac(caseNumber, entry.position(), previous, entry.digest(), entry.stays()).equals(entry.mac())) {
			return "đã bị sửa, hoặc mục trước nó đã bị thay";
		}
		if (entry.erased() == null) {
			return destroyed ? null : "mất nội dung mà không có quyết định hủy";
		}
		return entry.erased().equals(TrailEntries.UNREADABLE) || !trail.digest(caseNumber, entry.position(),
			entry.erased()).equals(entry.digest()) ? "có nội dung đã bị sửa hoặc chuyển từ nơi khác đến" : null;
	}

	private static String fault(String caseNumber, int position, String what) {
		return "Hồ sơ %s, mục %d: %s.".formatted(caseNumber, position, what);
	}

	/**
	 * @param faults a sentence each; empty when everything holds
	 */
	public record Answer(int cases, int links, List<String> faults) {
	}
}
