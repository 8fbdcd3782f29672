package vn.chibo.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.casefile.Destruction.Due;
import vn.chibo.casefile.Destruction.Outcome;
import vn.chibo.register.Members;
import vn.chibo.register.dossiers.DossierRules;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Dossiers.FromCase;

/** The papers of ended cases become part of the dossier of the member: they stay sealed where they are, and are not destroyed. */
@Repository
@Transactional
public class IntoDossiers {

	private final JdbcClient jdbc;
	private final Papers papers;
	private final Members members;
	private final Dossiers dossiers;
	private final DossierRules rules;
	private final Clock clock;

	IntoDossiers(JdbcClient jdbc, Papers papers, Members members, Dossiers dossiers, DossierRules rules, Clock clock) {
		this.jdbc = jdbc;
		this.papers = papers;
		this.members = members;
		this.dossiers = dossiers;
		this.rules = rules;
		this.clock = clock;
	}

	/** Cases about members that ended so before a day and whose papers are in no dossier yet, the oldest first. */
	@Transactional(readOnly = true)
	public List<Due> due(Outcome outcome, Instant closedBefore, int atMost) {
		return jdbc.sql("""
			select c.number as case_number, c.closed_at as since from case_file c
			where c.procedure_key = ? and c.state = ? and c.closed_at < ? and c.subject_id is not null
			  and exists (select 1 from paper p where p.case_number = c.number and p.content is not null)
			  and not exists (select 1 from dossier_paper d where d.case_number = c.number)
			order by c.closed_at, c.number fetch first %d rows only
			""".formatted(atMost)).params(outcome.procedure(), outcome.state(), closedBefore.atOffset(ZoneOffset.UTC))
			.query(RecordRows.of(Due.class)).list();
	}

	/** The cases about a member that have ended and of which no paper is in a dossier yet. */
	@Transactional(readOnly = true)
	public List<Ended> ended(long memberId) {
		return jdbc.sql("""
			select c.number, c.procedure_key, c.state from case_file c
			where c.subject_id = ? and c.closed_at is not null
			  and exists (select 1 from paper p where p.case_number = c.number and p.content is not null)
			  and not exists (select 1 from dossier_paper d where d.case_number = c.number)
			order by c.number
			""").param(memberId).query((row, at) -> new Ended(row.getString("number"),
			new Outcome(row.getString("procedure_key"), row.getString("state")))).list();
	}

	/** Of which kinds of documents its papers are. */
	@Transactional(readOnly = true)
	public Set<String> kinds(String caseNumber) {
		return papers.headings(caseNumber).stream().filter(paper -> !paper.destroyed())
			.map(paper -> rules.kindOf(paper.form())).collect(Collectors.toSet());
	}

	/** Answers how many papers there were; those of another run are not counted again. */
	public int takeIn(String caseNumber) {
		var subject = jdbc.sql("select subject_id from case_file where number = ?").param(caseNumber)
			.query(Long.class).single();
		var kept = papers.headings(caseNumber).stream().filter(paper -> !paper.destroyed())
			.map(paper -> new FromCase(rules.kindOf(paper.form()), paper.position(), paper.title(),
				LocalDate.ofInstant(paper.filedAt(), clock.getZone())))
			.toList();
		dossiers.takeIn(members.get(subject), caseNumber, kept);
		return kept.size();
	}

	/** A case, and how it ended. */
	public record Ended(String caseNumber, Outcome outcome) {
	}
}
