package vn.chibo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Position;
import vn.chibo.register.Seats;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.Proposals;
import vn.chibo.rules.RuleBook;

/**
 * The two officials at the head of the department of Đồng Tâm have confirmed the newer text there, so that the demo has a
 * commune under each.
 */
@Component
class DemoRules {

	private static final String NUMBER = "208-QĐ/TW";
	private static final String DOCUMENT = "Quy định " + NUMBER + " ngày 26/7/2026";
	private static final String REASON = "Số liệu minh họa: hai cán bộ ban tổ chức đã đối chiếu văn bản.";

	private final RuleBook book;
	private final Proposals proposals;
	private final Seats seats;
	private final JdbcClient jdbc;

	DemoRules(RuleBook book, Proposals proposals, Seats seats, JdbcClient jdbc) {
		this.book = book;
		this.proposals = proposals;
		this.seats = seats;
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional
	void confirm(DemoAtStart.Filled filled) {
		long commune = jdbc.sql("select id from registered_organisation where code = 'SL.DT'").query(Long.class)
			.single();
		var rows = new ArrayList<Proposal.Row>();
		var days = new TreeSet<LocalDate>();
		book.sheets().forEach(sheet -> sheet.rows().stream()
			.filter(row -> row.waits() && row.legalBasis().contains(NUMBER)).forEach(row -> {
				rows.add(new Proposal.Row(sheet.table(), row.id(), Map.of(), row.cells()));
				days.add(row.from());
			}));
		var draft = new Proposals.Draft(commune, DOCUMENT, REASON, days.first(), rows);
		proposals.confirm(proposals.propose(draft, login(commune, Position.DEPUTY_HEAD)),
			login(commune, Position.HEAD));
	}

	private String login(long commune, Position position) {
		return seats.officialsOf(new Committee(commune, Body.ORGANISATION_DEPARTMENT)).stream()
			.filter(official -> official.position() == position).map(Seats.Official::login).findFirst().orElseThrow();
	}
}
