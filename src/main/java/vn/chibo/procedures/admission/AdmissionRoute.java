package vn.chibo.procedures.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.procedures.admission.probation.Probation;
import vn.chibo.procedures.admission.probation.Probations;
import vn.chibo.register.Authority;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.ResidenceLink;
import vn.chibo.register.ResidenceLinks;
import vn.chibo.register.Routing;
import vn.chibo.register.sympathisers.Prospects;

/**
 * Whose turn it is in an admission and the probation after it, asked by the models. All follows from the branch: that of
 * the application, later the one in which the member stands. Answers are group ids, logins or ids.
 */
@ModelBean("admissionRoute")
public class AdmissionRoute {

	private final Admissions admissions;
	private final Probations probations;
	private final Applicants applicants;
	private final Prospects prospects;
	private final Members members;
	private final Organisations organisations;
	private final ResidenceLinks links;
	private final Routing routing;
	private final Clock clock;

	AdmissionRoute(Admissions admissions, Probations probations, Applicants applicants, Prospects prospects,
			Members members, Organisations organisations, ResidenceLinks links, Routing routing, Clock clock) {
		this.admissions = admissions;
		this.probations = probations;
		this.applicants = applicants;
		this.prospects = prospects;
		this.members = members;
		this.organisations = organisations;
		this.links = links;
		this.routing = routing;
		this.clock = clock;
	}

	public String branchCommittee(String caseNumber) {
		return routing.committee(branch(caseNumber).id());
	}

	/** The committee of the grassroots organisation around the branch, or of the branch when it is one itself. */
	public String grassrootsCommittee(String caseNumber) {
		return routing.committee(organisations.grassrootsOrItself(branch(caseNumber)).id());
	}

	/** Whose instruction the branch gets when a place stays silent: the grassroots committee's, or the superior's. */
	public String superiorCommittee(String caseNumber) {
		return routing.committee(body(caseNumber).orElseGet(() -> superior(caseNumber)).id());
	}

	/** The branch committee where the person lives, or the own one when that is not in the register. */
	public String residenceCommittee(String caseNumber) {
		return residence(caseNumber).map(routing::committee).orElseGet(() -> branchCommittee(caseNumber));
	}

	private Optional<Long> residence(String caseNumber) {
		return admissions.find(caseNumber)
			.map(admission -> Optional.ofNullable(prospects.get(admission.prospectId()).residenceBranchId()))
			.orElseGet(() -> links.find(probations.get(caseNumber).memberId()).map(ResidenceLink::branchId));
	}

	/** The members who introduce. */
	public List<Long> introducers(String caseNumber) {
		return prospects.helpersOf(admissions.get(caseNumber).prospectId()).stream().map(Prospects.Helper::memberId)
			.toList();
	}

	public List<String> introducer(long memberId) {
		return login(memberId);
	}

	/** The mass organisations that introduce; their committees do not work with the application. */
	public List<String> unions(String caseNumber) {
		return applicants.introducing(caseNumber, LocalDate.now(clock)).stream().map(Enum::name).toList();
	}

	public List<String> probationer(String caseNumber) {
		return login(probations.get(caseNumber).memberId());
	}

	public List<String> mentor(String caseNumber) {
		return Optional.ofNullable(probations.get(caseNumber).mentorId()).map(this::login).orElse(List.of());
	}

	/** The committees between the branch and its grassroots organisation, sectional or subordinate ones; often none. */
	public List<Long> sectionals(String caseNumber) {
		return body(caseNumber).map(body -> routing.committeesUp(branch(caseNumber).id(), body.id())).orElse(List.of());
	}

	/** Whether a grassroots committee proposes to the one that decides. */
	public boolean bodyProposes(String caseNumber) {
		return body(caseNumber).isPresent() && !bodyDecides(caseNumber);
	}

	public String bodyCommittee(String caseNumber) {
		return routing.committee(body(caseNumber).orElseThrow().id());
	}

	/** Whether the grassroots organisation decides itself, and has no department to check the file before. */
	public boolean delegated(String caseNumber) {
		return bodyDecides(caseNumber) && !deciding(caseNumber).hasDepartment();
	}

	private boolean bodyDecides(String caseNumber) {
		return body(caseNumber).filter(body -> body.id() == deciding(caseNumber).id()).isPresent();
	}

	/** The department that checks the file and keeps the database. */
	public String department(String caseNumber) {
		return routing.administering(superior(caseNumber));
	}

	/** The standing committee of the organisation that decides, or its committee where it has none. */
	public String decider(String caseNumber) {
		return routing.deciding(deciding(caseNumber));
	}

	/** Who decides on the recognition: those who decide on admissions, or those above them when they have failed too often. */
	public String recogniser(String caseNumber) {
		return routing.deciding(recognising(probations.get(caseNumber)));
	}

	public Organisation recognising(Probation probation) {
		return deciders(probation.caseNumber()).skip(probation.decidedAbove() ? 1 : 0).findFirst()
			.orElseGet(() -> deciding(probation.caseNumber()));
	}

	/** The committee to which the one that decides answers. */
	public String deciderSuperior(String caseNumber) {
		var deciding = deciding(caseNumber);
		return routing.committee(organisations.ancestors(deciding).stream().findFirst().orElse(deciding).id());
	}

	/** Who keeps the members' dossiers. */
	public String dossierHolder(String caseNumber) {
		return organisations.above(branch(caseNumber), Authority.HOLDS_DOSSIERS).stream().findFirst()
			.map(routing::administering).orElseGet(() -> department(caseNumber));
	}

	public Organisation branch(String caseNumber) {
		return organisations.get(admissions.find(caseNumber).filter(admission -> admission.memberId() == null)
			.map(Admission::branchId).orElseGet(() -> members.get(probations.get(caseNumber).memberId()).branchId()));
	}

	public Organisation deciding(String caseNumber) {
		return deciders(caseNumber).findFirst().orElseThrow(() -> nobodyDecides(caseNumber));
	}

	/** The organisations that follow the case: the one that decides, and the one whose department keeps the books. */
	public List<Long> parties(String caseNumber) {
		return Stream.of(deciding(caseNumber), superior(caseNumber)).map(Organisation::id).distinct().toList();
	}

	/** The one that decides or, if it has no department, the next above that may decide and has one. */
	private Organisation superior(String caseNumber) {
		return deciders(caseNumber).filter(Organisation::hasDepartment).findFirst()
			.orElseGet(() -> deciding(caseNumber));
	}

	private Stream<Organisation> deciders(String caseNumber) {
		return organisations.above(branch(caseNumber), Authority.DECIDES_ADMISSION).stream();
	}

	private Optional<Organisation> body(String caseNumber) {
		return organisations.grassroots(branch(caseNumber));
	}

	private List<String> login(long memberId) {
		return Stream.ofNullable(routing.member(memberId)).toList();
	}

	private Refusal nobodyDecides(String caseNumber) {
		return new Refusal(
			"Chưa có tổ chức cấp trên nào của " + branch(caseNumber).name() + " được giao quyết định kết nạp; "
				+ "hãy báo quản trị viên bổ sung thẩm quyền trong danh sách tổ chức.");
	}
}
