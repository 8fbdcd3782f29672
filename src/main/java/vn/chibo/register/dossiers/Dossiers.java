package vn.chibo.register.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.Refusal;
import vn.chibo.register.Acting;
import vn.chibo.register.Authority;
import vn.chibo.register.Member;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;

/** The dossiers of all members, and what is in them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Dossiers {

	private static final String SELECT = "select member_id, holder_id, number, place, sealed, state, since, listed_on, "
		+ "restored_on, version from member_dossier where member_id ";
	private static final String DOCUMENTS = "select id, member_id, kind, copies, number, dated, issuer, case_number, position, "
		+ "title, since from dossier_document where gone_on is null and member_id ";

	private final JdbcClient jdbc;
	private final Organisations organisations;
	private final Routing routing;
	private final Acting acting;
	private final Clock clock;

	Dossiers(JdbcClient jdbc, Organisations organisations, Routing routing, Acting acting, Clock clock) {
		this.jdbc = jdbc;
		this.organisations = organisations;
		this.routing = routing;
		this.acting = acting;
		this.clock = clock;
	}

	/** A dossier of which nobody has said anything lies where the dossiers of the branch are held. */
	@Transactional(readOnly = true)
	public Dossier of(Member member) {
		return find(member.id()).orElseGet(() -> new Dossier(member.id(), holder(member.branchId()).id(), null, null,
			false, DossierState.KEPT, null, null, null, 0));
	}

	private Optional<Dossier> find(long memberId) {
		return jdbc.sql(SELECT + "= :id").param("id", memberId).query(RecordRows.of(Dossier.class)).optional();
	}

	/** By member, of those of which something is known. */
	@Transactional(readOnly = true)
	public Map<Long, Dossier> known(Collection<Long> members) {
		return members.isEmpty() ? Map.of() : jdbc.sql(SELECT + "in (:ids)").param("ids", members)
			.query(RecordRows.of(Dossier.class)).list().stream()
			.collect(Collectors.toMap(Dossier::memberId, Function.identity()));
	}

	/**
	 * Who holds the dossiers of those in a branch (294-QĐ/TW 6.2.1): the nearest organisation that is entrusted with them;
	 * whoever keeps the register of the branch where none is.
	 */
	@Transactional(readOnly = true)
	public Organisation holder(long branchId) {
		return organisations.nearest(organisations.get(branchId), Authority.HOLDS_DOSSIERS)
			.orElseGet(() -> organisations.get(routing.keeper(branchId).organisationId()));
	}

	/**
	 * Whether dossiers may come to an organisation: it is entrusted with them, or it keeps the register where nobody at or above
	 * it is.
	 */
	@Transactional(readOnly = true)
	public boolean mayHold(Organisation organisation) {
		return organisations.nearest(organisation, Authority.HOLDS_DOSSIERS)
			.filter(holder -> holder.id() != organisation.id()).isEmpty();
	}

	/**
	 * Organisations at and below one, without the authority, at which dossiers lie nevertheless: it was taken from them, or those
	 * who handed the dossiers over did not ask.
	 */
	@Transactional(readOnly = true)
	public List<Long> holdersWithoutAuthority(Organisation top) {
		return jdbc.sql("""
			select o.id from organisation o where o.path like :below
			  and exists (select 1 from member_dossier d where d.holder_id = o.id)
			  and not exists (select 1 from organisation_authority a where a.organisation_id = o.id and a.authority = :authority)
			order by o.path
			""").param("below", top.path() + "%").param("authority", Authority.HOLDS_DOSSIERS.name()).query(Long.class)
			.list();
	}

	/** What is in it, those entered by hand first. */
	@Transactional(readOnly = true)
	public List<DossierDocument> documents(long memberId) {
		return jdbc.sql(DOCUMENTS + "= :id order by kind, position, id").param("id", memberId)
			.query(RecordRows.of(DossierDocument.class)).list();
	}

	/** What is in these, by member, in the order of codes. */
	@Transactional(readOnly = true)
	public Map<Long, List<DossierDocument>> documents(Collection<Long> members) {
		if (members.isEmpty()) {
			return Map.of();
		}
		var rows = RecordRows.of(DossierDocument.class);
		return jdbc.sql(DOCUMENTS + "in (:ids) order by kind, position, id").param("ids", members)
			.query((row, number) -> Map.entry(row.getLong("member_id"), rows.mapRow(row, number))).list().stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
				Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/** In what the dossier ought to have something: what the member is and has been. */
	@Transactional(readOnly = true)
	public List<Situation> situations(Member member) {
		return jdbc.sql("""
			select exists (select 1 from former_standing f where f.member_id = :id and not f.collective) as transferred,
			       exists (select 1 from quality_rating q where q.member_id = :id and q.level = 'EXCELLENT') as rewarded
			""").param("id", member.id())
			.query((row, number) -> Situation.of(member.isProbationary(), row.getBoolean("transferred"),
				row.getBoolean("rewarded")))
			.single();
	}

	/**
	 * The list was held against the papers: what is on the cover, and what is in it now.
	 *
	 * @param documents of each kind at most one
	 * @param seen      the version from which it was written
	 * @throws OvertakenList when somebody else has written something else since
	 * @throws Refusal       when it is on its way, lost, or held by somebody else meanwhile
	 */
	public void list(Member member, Cover cover, List<Listed> documents, long seen) {
		var dossier = locked(member);
		if (dossier.state() != DossierState.KEPT) {
			throw new Refusal("Hồ sơ này không nằm trong tủ (" + dossier.state().vietnamese().toLowerCase()
				+ ") nên chưa kê được; hãy đợi nhận lại hồ sơ.");
		}
		var present = documents(member.id()).stream().filter(DossierDocument::isOnPaper)
			.collect(Collectors.toMap(DossierDocument::kind, Function.identity()));
		if (dossier.version() != seen) {
			// the same sent twice is no quarrel
			if (dossier.isListed() && dossier.cover().equals(cover) && present.values().stream()
				.map(DossierDocument::listed).collect(Collectors.toSet()).equals(Set.copyOf(documents))) {
				return;
			}
			throw new OvertakenList();
		}
		jdbc.sql("update member_dossier set number = :number, place = :place, sealed = :sealed, listed_on = :today, "
			+ "version = version + 1 where member_id = :id").param("number", cover.number())
			.param("place", cover.place())
			.param("sealed", cover.sealed()).param("today", today()).param("id", member.id()).update();
		documents.forEach(listed -> enter(member.id(), listed, present.remove(listed.kind())));
		takeOut(present.values().stream().map(DossierDocument::id).toList());
	}

	private void enter(long memberId, Listed listed, DossierDocument before) {
		if (before == null) {
			jdbc.sql("""
				insert into dossier_document (member_id, kind, copies, number, dated, issuer, since, entered_by, present_as)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""").params(memberId, listed.kind(), listed.copies(), listed.number(), listed.dated(), listed.issuer(),
				today(), acting.login().orElse(null), listed.kind()).update();
		} else if (!listed.equals(before.listed())) {
			jdbc.sql(
				"update dossier_document set copies = ?, number = ?, dated = ?, issuer = ?, entered_by = ? where id = ?")
				.params(listed.copies(), listed.number(), listed.dated(), listed.issuer(), acting.login().orElse(null),
					before.id())
				.update();
		}
	}

	/** One of which nobody has written a list came with its member, as it always did: it lies there from now on. */
	public void goesAlong(long memberId, long holderId) {
		jdbc.sql(
			"update member_dossier set holder_id = :holder, since = :today, version = version + 1 where member_id = :id "
				+ "and state = 'KEPT' and listed_on is null and holder_id <> :holder")
			.param("holder", holderId)
			.param("today", today()).param("id", memberId).update();
	}

	/** These are not in it any more. */
	public void takeOut(Collection<Long> documents) {
		if (!documents.isEmpty()) {
			jdbc.sql("update dossier_document set gone_on = :today, present_as = null where id in (:ids)")
				.param("today", today()).param("ids", documents).update();
		}
	}

	/** Papers of a case belong into the dossier from now on; those that do already are left alone. */
	public void takeIn(Member member, String caseNumber, List<FromCase> papers) {
		locked(member);
		papers.forEach(paper -> jdbc.sql("""
			insert into dossier_document (member_id, kind, copies, case_number, position, title, since, present_as)
			select :member, :kind, 1, :case, :position, :title, :since, :present
			where not exists (select 1 from dossier_document where member_id = :member and present_as = :present)
			""").param("member", member.id()).param("kind", paper.kind()).param("case", caseNumber)
			.param("position", paper.position()).param("title", paper.title()).param("since", paper.since())
			.param("present", caseNumber + "/" + paper.position()).update());
	}

	/** The row of the dossier, made if there is none yet; whoever else changes it, or makes it, waits. */
	Dossier locked(Member member) {
		if (find(member.id()).isEmpty()) {
			jdbc.sql("select id from member where id = ? for update").param(member.id()).query(Long.class).single();
			if (find(member.id()).isEmpty()) {
				jdbc.sql("insert into member_dossier (member_id, holder_id) values (?, ?)")
					.params(member.id(), holder(member.branchId()).id()).update();
			}
		}
		return jdbc.sql(SELECT + "= :id for update").param("id", member.id()).query(RecordRows.of(Dossier.class))
			.single();
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	/** What stands on the cover and where it lies; each may be absent but whether it is sealed. */
	public record Cover(String number, String place, boolean sealed) {
	}

	/** A document on paper; number, day and issuer may be absent. */
	public record Listed(String kind, int copies, String number, LocalDate dated, String issuer) {
	}

	/** A paper of a case. */
	public record FromCase(String kind, int position, String title, LocalDate since) {
	}
}
