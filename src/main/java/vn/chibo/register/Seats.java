package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;
import vn.chibo.base.TransactionMemory;

/**
 * Who works in which committee today: those who sit there, the deputies of those who are away, and - for a committee
 * in which nobody sits who can log in - the next committee up.
 */
@Repository
public class Seats {

	/** Everybody who works in a committee today by a seat of their own or as a deputy. */
	private static final String SEATED = """
		(select s.organisation_id, s.body, s.position, s.member_id from seat s
		 where s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
		 union
		 select s.organisation_id, s.body, s.position, d.deputy_id from deputy d join seat s on s.member_id = d.member_id
		 where d.valid_from <= :today and d.valid_to >= :today
		   and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))
		""";
	private static final String CAN_WORK = """
		 m.login is not null and m.activity in ('ACTIVE', 'AWAY', 'EXEMPT', 'SUSPENDED')
		""";

	private final JdbcClient jdbc;
	private final TransactionMemory memory;
	private final Clock clock;

	Seats(JdbcClient jdbc, TransactionMemory memory, Clock clock) {
		this.jdbc = jdbc;
		this.memory = memory;
		this.clock = clock;
	}

	/** The committees for which a person works today. */
	public List<Committee> committeesOf(String login) {
		var own = sql("select distinct s.organisation_id, s.body, o.path, o.holds_members from " + SEATED + """
			 s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where m.login = :login and""" + CAN_WORK).param("login", login).query(RecordRows.of(Place.class)).list();
		var all = new LinkedHashSet<Committee>();
		own.forEach(place -> all.add(place.committee()));
		own.stream().filter(place -> place.body == Body.COMMITTEE && !place.holdsMembers)
			.forEach(place -> all.addAll(vacantCommitteesThatFallTo(place)));
		return List.copyOf(all);
	}

	private List<Committee> vacantCommitteesThatFallTo(Place above) {
		var vacant = sql("""
			select v.id as organisation_id, b.body, v.path, v.holds_members from organisation v
			join (select 'COMMITTEE' as body union select 'STANDING_COMMITTEE'
			      union select 'ORGANISATION_DEPARTMENT' union select 'INSPECTION_COMMITTEE') b
			  on b.body = 'COMMITTEE' or v.kind in ('CENTRAL', 'PROVINCIAL', 'COMMUNE', 'SUPERIOR_OTHER')
			where v.path like :below and v.kind <> 'PARTY_GROUP'
			  and v.valid_from <= :today and (v.valid_to is null or v.valid_to >= :today)
			  and not exists (select 1 from""" + SEATED + """
			 s join member m on m.id = s.member_id
			    where s.organisation_id = v.id and s.body = b.body and""" + CAN_WORK + ")")
			.param("below", above.path + "%").query(RecordRows.of(Place.class)).list();
		Set<String> without = vacant.stream().filter(place -> place.body == Body.COMMITTEE).map(Place::path)
			.collect(Collectors.toSet());
		return vacant.stream().filter(place -> nobodyBetween(place, above, without)).map(Place::committee).toList();
	}

	private static boolean nobodyBetween(Place vacant, Place above, Set<String> without) {
		var path = vacant.body == Body.COMMITTEE ? parent(vacant.path) : vacant.path;
		while (path.length() > above.path.length() && without.contains(path)) {
			path = parent(path);
		}
		return path.equals(above.path);
	}

	private static String parent(String path) {
		return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
	}

	/** Who works in the committee today; empty when nobody sits there who can log in. */
	public List<Official> officialsOf(Committee committee) {
		return memory.recall(List.of("officials", committee), () -> seated(committee));
	}

	private List<Official> seated(Committee committee) {
		return sql("select m.id as member_id, m.login, m.full_name, m.email, min(s.position) as position from " + SEATED + """
			 s join member m on m.id = s.member_id
			where s.organisation_id = :organisation and s.body = :body and""" + CAN_WORK + """
			group by m.id, m.login, m.full_name, m.email order by m.id
			""").param("organisation", committee.organisationId()).param("body", committee.body().name())
			.query(RecordRows.of(Official.class)).list();
	}

	/** How many sit in the committee today, whether they work with the application or not. */
	public int sizeOf(Committee committee) {
		return sql("""
			select count(distinct member_id) from seat
			where organisation_id = :organisation and body = :body
			  and valid_from <= :today and (valid_to is null or valid_to >= :today)
			""").param("organisation", committee.organisationId()).param("body", committee.body().name())
			.query(Integer.class).single();
	}

	/** The committee itself, or the one whose turn it is while nobody sits there: up through the tree. */
	public Committee workingFor(Committee committee) {
		var tried = new ArrayList<>(List.of(committee));
		if (committee.body() != Body.COMMITTEE) {
			tried.add(new Committee(committee.organisationId(), Body.COMMITTEE));
		}
		var path = jdbc.sql("select path from organisation where id = ?").param(committee.organisationId())
			.query(String.class).single();
		for (path = parent(path); path.length() > 1; path = parent(path)) {
			var id = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
			tried.add(new Committee(Long.parseLong(id), Body.COMMITTEE));
		}
		return tried.stream().filter(candidate -> !officialsOf(candidate).isEmpty()).findFirst().orElse(committee);
	}

	/** The committee's name as people say it: "Chi ủy Chi bộ tổ dân phố 4". */
	public String nameOf(Committee committee) {
		return memory.recall(List.of("name", committee), () -> jdbc
			.sql("select name, kind from organisation where id = ?").param(committee.organisationId())
			.query((row, number) -> committeeName(committee.body(),
				OrganisationKind.valueOf(row.getString("kind")), row.getString("name"))).optional()
			.orElse(committee.groupId()));
	}

	static String committeeName(Body body, OrganisationKind kind, String organisation) {
		if (body != Body.COMMITTEE) {
			return body.vietnamese() + " " + organisation;
		}
		if (kind.isBranch()) {
			return "Chi ủy " + organisation;
		}
		return organisation.startsWith("Đảng bộ") ? "Đảng ủy" + organisation.substring("Đảng bộ".length())
			: "Cấp ủy " + organisation;
	}

	/** The names of these committees, by committee. */
	public Map<Committee, String> namesOf(Collection<Committee> committees) {
		if (committees.isEmpty()) {
			return Map.of();
		}
		var organisations = jdbc.sql("select id as organisation_id, name, kind from organisation where id in (:ids)")
			.param("ids", committees.stream().map(Committee::organisationId).distinct().toList())
			.query(RecordRows.of(Named.class)).list().stream()
			.collect(Collectors.toMap(Named::organisationId, named -> named));
		return committees.stream().distinct().filter(committee -> organisations.containsKey(committee.organisationId()))
			.collect(Collectors.toMap(committee -> committee, committee -> {
				var named = organisations.get(committee.organisationId());
				return committeeName(committee.body(), named.kind, named.name);
			}));
	}

	/** The seats that a person has today, own ones and those held for somebody who is away. */
	public List<Seat> seatsOf(String login) {
		return sql("select distinct s.organisation_id, s.body, s.position, o.kind, o.name from " + SEATED + """
			 s join member m on m.id = s.member_id join organisation o on o.id = s.organisation_id
			where m.login = :login and""" + CAN_WORK + " order by s.organisation_id, s.body, s.position")
			.param("login", login).query(RecordRows.of(Seat.class)).list();
	}

	/** The names, by login, of those among these people who work in one of the committees today. */
	public Map<String, String> colleagues(Collection<String> logins, Collection<Committee> committees) {
		return logins.isEmpty() ? Map.of() : sql("select m.login, m.full_name, s.organisation_id, s.body from " + SEATED + """
			 s join member m on m.id = s.member_id where m.login in (:logins) and""" + CAN_WORK).param("logins", logins)
			.query(RecordRows.of(Colleague.class)).list().stream()
			.filter(found -> committees.contains(new Committee(found.organisationId, found.body)))
			.collect(Collectors.toMap(Colleague::login, Colleague::fullName, (name, again) -> name));
	}

	private JdbcClient.StatementSpec sql(String statement) {
		return jdbc.sql(statement).param("today", LocalDate.now(clock));
	}

	/** Somebody who works in a committee today. */
	public record Official(long memberId, String login, String fullName, String email, Position position) {
	}

	/** As what somebody sits where. */
	public record Seat(long organisationId, OrganisationKind kind, String name, Body body, Position position) {

		/** As people say it: "Bí thư Chi bộ tổ dân phố 5", "Trưởng Ban tổ chức Đảng bộ xã Hạ". */
		public String title() {
			var led = kind.isBranch() && position != Position.MEMBER ? name : committeeName(body, kind, name);
			return (position.vietnamese() + " " + led).replace(" ban Ban ", " Ban ");
		}
	}

	private record Named(long organisationId, String name, OrganisationKind kind) {
	}

	private record Colleague(String login, String fullName, long organisationId, Body body) {
	}

	private record Place(long organisationId, Body body, String path, boolean holdsMembers) {

		Committee committee() {
			return new Committee(organisationId, body);
		}
	}
}
