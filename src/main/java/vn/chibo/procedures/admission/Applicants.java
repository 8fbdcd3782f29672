package vn.chibo.procedures.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.Paper;
import vn.chibo.casefile.Papers;
import vn.chibo.procedures.admission.EligibilityRules.Finding;
import vn.chibo.procedures.admission.EligibilityRules.Introducing;
import vn.chibo.procedures.admission.EligibilityRules.Stage;
import vn.chibo.register.Members;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.rules.CasePlaces;

/** Brings together what the rules ask about somebody who applies: from the register, and what the branch has added. */
@Component
class Applicants {

	private final Admissions admissions;
	private final Prospects prospects;
	private final Members members;
	private final Organisations organisations;
	private final Introducers introducers;
	private final Papers papers;
	private final Eligibility eligibility;
	private final CasePlaces places;

	Applicants(Admissions admissions, Prospects prospects, Members members, Organisations organisations,
			Introducers introducers, Papers papers, Eligibility eligibility,
			CasePlaces places) {
		this.places = places;
		this.admissions = admissions;
		this.prospects = prospects;
		this.members = members;
		this.organisations = organisations;
		this.introducers = introducers;
		this.papers = papers;
		this.eligibility = eligibility;
	}

	Assessment assess(String caseNumber, Stage stage, LocalDate on) {
		applySupplement(caseNumber);
		return assessAsItStands(caseNumber, stage, on);
	}

	/** What stands against a decision to admit on a day, in one sentence; empty when nothing does. */
	Optional<String> standingAgainst(String caseNumber, LocalDate on) {
		var assessment = assessAsItStands(caseNumber, Stage.DECISION, on);
		return assessment.isHeld() ? Optional.of(assessment.findings().stream()
			.filter(finding -> finding.verdict() == EligibilityRules.Verdict.HOLD).map(Finding::reason)
			.collect(Collectors.joining(" "))) : Optional.empty();
	}

	private Assessment assessAsItStands(String caseNumber, Stage stage, LocalDate on) {
		var admission = admissions.get(caseNumber);
		return eligibility.assess(applicant(prospects.get(admission.prospectId()), admission), stage, on,
			places.of(caseNumber));
	}

	/** Whom a case is about, as far as the rules ask; empty for those who were members before their case was opened. */
	Optional<Applicant> find(String caseNumber) {
		return admissions.find(caseNumber)
			.map(admission -> applicant(prospects.get(admission.prospectId()), admission));
	}

	/** The mass organisations that introduce: the Youth Union those of its age, the trade union its members. */
	List<MassOrganisation> introducing(String caseNumber, LocalDate on) {
		var admission = admissions.get(caseNumber);
		var prospect = prospects.get(admission.prospectId());
		var unions = new ArrayList<MassOrganisation>();
		if (eligibility.introduction(applicant(prospect, admission), on, places.of(caseNumber))
			.by() == Introducing.YOUTH_UNION) {
			unions.add(MassOrganisation.YOUTH_UNION);
		}
		if (prospect.tradeUnion()) {
			unions.add(MassOrganisation.TRADE_UNION);
		}
		return List.copyOf(unions);
	}

	/**
	 * What the branch has added since the last check: a new certificate goes into the register, the province's consent
	 * into the case. What was applied once is not applied again: the register may know better by then.
	 */
	private void applySupplement(String caseNumber) {
		var checked = papers.latest(caseNumber, "admission-eligibility").map(Paper::id).orElse(0L);
		papers.latest(caseNumber, "admission-supplement").filter(paper -> paper.id() > checked).ifPresent(paper -> {
			if (paper.has("certificateNumber") && paper.has("certificateOn")) {
				prospects.certificate(admissions.get(caseNumber).prospectId(), paper.text("certificateNumber"),
					paper.day("certificateOn"), paper.text("certificateIssuer"));
			}
			consented(caseNumber, paper);
		});
	}

	/** The province has consented in writing, as the paper says, if it says so. */
	void consented(String caseNumber, Paper paper) {
		if (paper.has("consentNumber") && paper.has("consentOn")) {
			admissions.consent(caseNumber, paper.text("consentNumber"), paper.day("consentOn"));
		}
	}

	private Applicant applicant(Prospect prospect, Admission admission) {
		var introducing = prospects.helpersOf(prospect.id()).stream().map(helper -> {
			var member = members.get(helper.memberId());
			return new Applicant.Introducer(helper.togetherSince(), member.hasVote() ? member.officialOn() : null,
				introducers.isOfSameUnit(member, prospect.branchId()));
		}).toList();
		var youthUnionHere = prospect.youthUnion()
			|| organisations.hasYouthUnion(organisations.get(prospect.branchId()));
		return new Applicant(prospect.bornOn(), prospect.isVietnamese(), prospect.education(),
			prospect.educationException(), prospect.certificateOn(), prospect.youthUnion(), youthUnionHere,
			prospect.tradeUnion(), introducing,
			prospect.wasMember() ? new Applicant.Former(prospect.leftPartyOn(), prospect.leftPartyReason(),
				prospect.recordClearedOn(), prospect.readmittedBefore()) : null,
			admission.consentOn(), latestDocument(admission));
	}

	/** The documents count from the newest confirmation of the biography. */
	private LocalDate latestDocument(Admission admission) {
		return papers.latest(admission.caseNumber(), "admission-certify").filter(paper -> paper.has("certifiedOn"))
			.map(paper -> paper.day("certifiedOn")).orElse(null);
	}
}
