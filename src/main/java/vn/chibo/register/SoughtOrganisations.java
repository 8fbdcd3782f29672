package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.Folded;
import vn.chibo.base.RecordRows;

/** The organisations of today, found by name; there are so few that all of them are remembered. */
@Repository
public class SoughtOrganisations {

	private final JdbcClient jdbc;
	private final KnownRegister known;
	private final Clock clock;

	SoughtOrganisations(JdbcClient jdbc, KnownRegister known, Clock clock) {
		this.jdbc = jdbc;
		this.known = known;
		this.clock = clock;
	}

	/** Those below some organisations, which are given by their paths, by name; typed without accents, too. */
	public List<Found> find(String text, Collection<String> paths) {
		return paths.isEmpty() || text.isBlank() ? List.of()
			: known.recall("sought organisations", this::all).stream()
				.filter(one -> paths.stream().anyMatch(one.path()::startsWith))
				.filter(one -> Folded.finds(text, one.name())).toList();
	}

	private List<Found> all() {
		return VietnameseOrder.sortedByName(jdbc.sql("""
			select o.id, o.name, o.path, p.name as parent from organisation o left join organisation p on p.id = o.parent_id
			where o.kind <> 'PARTY_GROUP' and o.valid_from <= :today and (o.valid_to is null or o.valid_to >= :today)
			""").param("today", LocalDate.now(clock)).query(RecordRows.of(Found.class)).list(), Found::name);
	}

	/** @param parent absent of the highest */
	public record Found(long id, String name, String path, String parent) {
	}
}
