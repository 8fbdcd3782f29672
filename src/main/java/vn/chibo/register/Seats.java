package vn.chibo.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chibo.base.RecordRows;

/**
 * Who works in which committee today: those who sit there, the deputies of those who are away, and - for a committee
 * in which nobody sits who can log in - the next committee up, or in the end an organisation department.
 */
@Repository
public class Seats {

	/** Everybody who works in a committee today by a seat of their own or as a deputy. */
	static final String SEATED = """
		(select s.organisation_id, s.body, s.position, s.member_id from seat s
		 where s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
		 union
		 select s.organisation_id, s.body, s.position, d.deputy_id from deputy d join seat s on s.member_id = d.member_id
		 where d.valid_from <= :today and d.valid_to >= :today and d.ended_at is null
		   and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))
		""";
	/** Of those, who can log in and is a member. */
	static final String WORKING = SEATED + " s join current_member m on m.id = s.member_id and m.login is not null ";

	private final JdbcClient jdbc;
	private final Vacancies vacancies;
	private final KnownRegister known;
	private final Clock clock;

	Seats(JdbcClient jdbc, Vacancies vacancies, KnownRegister known, Clock clock) {
		this.jdbc = jdbc;
		this.vacancies = vacancies;
		this.known = known;
		this.clock = clock;
	}

	/** The committees for which a person works today. */
	public List<Committee> committeesOf(String login) {
		return known.recall(List.of("committees of", login), () -> askedFor(login));
	}

	private List<Committee> askedFor(String login) {
		return withVacantOnes(sql("select distinct s.organisation_id, s.body, o.path, o.holds_members from " + WORKING
			+ "join organisation o on o.id = s.organisation_id where m.login = :login").param("login", login));
	}

	/** The ids of the organisations in which a person has a right today. */
	public List<Long> organisationsOf(String login, Right right) {
		return Committee.organisations(committeesOf(login), right);
	}

	/** The committees for which somebody works by seats of their own: those that a deputy would have. */
	public List<Committee> committeesBySeat(long memberId) {
		return withVacantOnes(sql("""
			select distinct s.organisation_id, s.body, o.path, o.holds_members from seat s
			join organisation o on o.id = s.organisation_id
			where s.member_id = :member and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
			""").param("member", memberId));
	}

	private List<Committee> withVacantOnes(JdbcClient.StatementSpec own) {
		var places = own.query(RecordRows.of(Vacancies.BodyInTree.class)).list();
		var all = new LinkedHashSet<Committee>();
		places.forEach(place -> all.add(place.committee()));
		places.forEach(place -> all.addAll(vacancies.fallingTo(place)));
		return List.copyOf(all);
	}

	/** Who works in which committee today, by member id; a committee in which nobody can log in is missing. */
	public Map<Committee, Set<Long>> everybody() {
		return sql("select distinct s.organisation_id, s.body, s.member_id from " + WORKING)
			.query(RecordRows.of(Working.class)).list()
			.stream()
			.collect(
				Collectors.groupingBy(Working::committee, Collectors.mapping(Working::memberId, Collectors.toSet())));
	}

	/** Who works in the committee today; empty when nobody sits there who can log in. */
	public List<Official> officialsOf(Committee committee) {
		return known.recall(List.of("officials", committee), () -> seated(committee));
	}

	private List<Official> seated(Committee committee) {
		return sql(
			"select m.id as member_id, m.login, m.full_name, m.email, min(s.position) as position from " + WORKING + """
			where s.organisation_id = :organisation and s.body = :body
			group by m.id, m.login, m.full_name, m.email order by m.id
			""").param("organisation", committee.organisationId()).param("body", committee.body().name())
			.query(RecordRows.of(Official.class)).list();
	}

	/**
	 * What the form of a committee's meeting begins with: how many sit in it, as {@code committeeTotal} to be changed and as
	 * {@code committeeSeats} to stay; who writes another total says why.
	 */
	public Map<String, Object> headOfMeeting(Committee committee) {
		int sitting = sizeOf(committee);
		return Map.of("committeeTotal", sitting, "committeeSeats", sitting);
	}

	/** How many members sit in the committee today, whether they work with the application or not. */
	public int sizeOf(Committee committee) {
		return known.recall(List.of("size", committee), () -> sql("""
			select count(distinct s.member_id) from seat s join current_member m on m.id = s.member_id
			where s.organisation_id = :organisation and s.body = :body
			  and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
			""").param("organisation", committee.organisationId()).param("body", committee.body().name())
			.query(Integer.class).single());
	}

	/**
	 * The committee itself, or the one whose turn it is while nobody sits there: up through the tree, then the departments
	 * in the same order. The committee itself when there is nobody at all.
	 */
	public Committee workingFor(Committee committee) {
		if (!officialsOf(committee).isEmpty()) {
			return committee;
		}
		var line = Vacancies.BodyInTree.line(jdbc.sql("select path from organisation where id = ?")
			.param(committee.organisationId()).query(String.class).single());
		return Stream.of(Body.COMMITTEE, Body.ORGANISATION_DEPARTMENT)
			.flatMap(body -> line.stream().map(organisation -> new Committee(organisation, body)))
			.filter(candidate -> !officialsOf(candidate).isEmpty()).findFirst().orElse(committee);
	}

	/** For whom somebody works in the committee today who has no seat of their own there; nobody, mostly. */
	public List<String> absentFor(String login, Committee committee) {
		return known.recall(List.of("absent for", login, committee), () -> absent(login, committee));
	}

	private List<String> absent(String login, Committee committee) {
		var held = sql("""
			select a.full_name, case when a.id = m.id then true else false end as own from member m
			left join deputy d on d.deputy_id = m.id and d.valid_from <= :today and d.valid_to >= :today
			  and d.ended_at is null
			join member a on a.id in (m.id, d.member_id)
			where m.login = :login and exists (select 1 from seat s where s.member_id = a.id
			  and s.organisation_id = :organisation and s.body = :body
			  and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today))
			""").param("login", login).param("organisation", committee.organisationId())
			.param("body", committee.body().name()).query(RecordRows.of(Held.class)).list();
		return held.stream().anyMatch(Held::own) ? List.of()
			: held.stream().map(Held::fullName).distinct().sorted(VietnameseOrder.byGivenName(Function.identity()))
				.toList();
	}

	/** The committee's name as people say it: "Chi ủy Chi bộ tổ dân phố 4". */
	public String nameOf(Committee committee) {
		return known.recall(List.of("name", committee), () -> jdbc
			.sql("select name, kind from organisation where id = ?").param(committee.organisationId())
			.query((row, number) -> committeeName(committee.body(),
				OrganisationKind.valueOf(row.getString("kind")), row.getString("name")))
			.optional()
			.orElse(committee.groupId()));
	}

	static String committeeName(Body body, OrganisationKind kind, String organisation) {
		if (body.isOfGroup()) {
			return organisation;
		}
		if (body != Body.COMMITTEE) {
			return body.vietnamese() + " " + organisation;
		}
		if (kind.isBranch()) {
			return "Chi ủy " + organisation;
		}
		return organisation.startsWith("Đảng bộ") ? "Đảng ủy" + organisation.substring("Đảng bộ".length())
			: "Cấp ủy " + organisation;
	}

	/** A seat as people say it: "Bí thư Chi bộ tổ dân phố 5", "Trưởng Ban tổ chức Đảng bộ xã Hạ". */
	public static String title(Position position, Body body, OrganisationKind kind, String organisation) {
		var led = kind.isBranch() && position != Position.MEMBER ? organisation
			: committeeName(body, kind, organisation);
		return (position.in(body) + " " + led).replace(" ban Ban ", " Ban ");
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
		return sql(
			"select distinct s.organisation_id, s.body, s.position, o.kind, o.name, " + Organisations.BODIES + " from "
				+ WORKING + "join organisation o on o.id = s.organisation_id where m.login = :login "
				+ "order by s.organisation_id, s.body, s.position")
			.param("login", login).query(RecordRows.of(Seat.class)).list();
	}

	/** The names, by login, of those among these people who work in one of the committees today. */
	public Map<String, String> colleagues(Collection<String> logins, Collection<Committee> committees) {
		return logins.isEmpty() ? Map.of()
			: sql(
				"select m.login, m.full_name, s.organisation_id, s.body from " + WORKING + "where m.login in (:logins)")
				.param("logins", logins)
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

	/**
	 * As what somebody sits where.
	 *
	 * @param bodies all that the organisation has
	 */
	public record Seat(long organisationId, OrganisationKind kind, String name, Set<Body> bodies, Body body,
			Position position) {

		/** Whether those who sit here decide for the organisation. */
		public boolean decides() {
			return body == Body.with(Right.DECIDES_FOR_COMMITTEE, bodies);
		}

		public String title() {
			return Seats.title(position, body, kind, name);
		}
	}

	/** @param own whether it is the seat of the person asked about */
	private record Held(String fullName, boolean own) {
	}

	private record Named(long organisationId, String name, OrganisationKind kind) {
	}

	private record Colleague(String login, String fullName, long organisationId, Body body) {
	}

	private record Working(long organisationId, Body body, long memberId) {

		Committee committee() {
			return new Committee(organisationId, body);
		}
	}
}
