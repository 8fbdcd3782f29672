package vn.chibo.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.Paper;
import vn.chibo.documents.DocumentFacts;
import vn.chibo.register.Committee;
import vn.chibo.register.Letterhead;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;

/** What documents say of a case that nobody typed: of whom it is about, where, and whose paper it is, as it is known today. */
@Component
class FactsOfCases {

	private final Members members;
	private final Prospects prospects;
	private final Organisations organisations;
	private final List<DocumentFacts> procedures;
	private final Clock clock;

	FactsOfCases(Members members, Prospects prospects, Organisations organisations, List<DocumentFacts> procedures,
			Clock clock) {
		this.members = members;
		this.prospects = prospects;
		this.organisations = organisations;
		this.procedures = procedures;
		this.clock = clock;
	}

	/** Texts and days; what the procedure says of its case comes before what the register has of the person. */
	Map<String, Object> of(CaseFile file, Paper paper) {
		var facts = new HashMap<String, Object>();
		facts.put("title", paper.title());
		facts.put("case", file.number());
		facts.put("filedOn", LocalDate.ofInstant(paper.filedAt(), clock.getZone()));
		Optional.ofNullable(file.prospectId()).flatMap(prospects::find).ifPresent(prospect -> tell(facts, prospect));
		Optional.ofNullable(file.subjectId()).map(members::get).ifPresent(member -> tell(facts, member));
		Optional.ofNullable(file.organisationId()).ifPresent(id -> place(facts, "branch", "branchAbove", id));
		procedures.forEach(procedure -> facts.putAll(procedure.of(file.number())));
		Optional.ofNullable(paper.filedFor()).flatMap(Committee::ofGroup)
			.ifPresentOrElse(committee -> sign(facts, committee), () -> signOneself(facts, paper));
		facts.values().removeIf(Objects::isNull);
		return facts;
	}

	/** Who issues a document, in whose name and where it is signed. */
	private void sign(Map<String, Object> facts, Committee committee) {
		organisations.find(committee.organisationId()).ifPresent(organisation -> {
			var head = Letterhead.of(organisation, committee.body());
			facts.put("office", head.office());
			facts.put("above", head.isOfOwn() ? organisation.committeeName() : above(organisation));
			facts.put("authority", head.authority());
			facts.put("position", head.position());
			facts.put("place", placeOf(organisation));
		});
	}

	private void signOneself(Map<String, Object> facts, Paper paper) {
		facts.put("office", facts.get("branch"));
		facts.put("above", facts.get("branchAbove"));
		facts.put("personal", "x");
		members.findByLogin(paper.filedBy()).ifPresent(author -> {
			facts.put("author", author.fullName());
			organisations.find(author.branchId()).ifPresent(branch -> facts.put("place", placeOf(branch)));
		});
	}

	private String above(Organisation organisation) {
		return Optional.ofNullable(organisation.parentId()).flatMap(organisations::find).map(Organisation::name)
			.orElse(null);
	}

	/** The nearest place at or above it. */
	private String placeOf(Organisation organisation) {
		return Stream.concat(Stream.of(organisation), organisations.ancestors(organisation).stream())
			.flatMap(one -> one.placeName().stream()).findFirst().orElse(null);
	}

	private void place(Map<String, Object> facts, String itself, String above, long id) {
		organisations.find(id).ifPresent(organisation -> {
			facts.put(itself, organisation.name());
			facts.put(above, above(organisation));
		});
	}

	private void tell(Map<String, Object> facts, Member member) {
		facts.put("name", member.fullName());
		facts.put("bornOn", member.bornOn());
		facts.put("admittedOn", member.admittedOn());
		facts.put("officialOn", member.officialOn());
		facts.put("card", member.cardNumber());
		facts.put("residence", member.residenceAddress());
		place(facts, "branch", "branchAbove", member.branchId());
	}

	private void tell(Map<String, Object> facts, Prospect prospect) {
		facts.put("name", prospect.fullName());
		facts.put("bornOn", prospect.bornOn());
		facts.put("ethnicGroup", prospect.ethnicGroup());
		facts.put("religion", prospect.religion());
		facts.put("home", joined(prospect.homeAddress(), prospect.homeProvince()));
		facts.put("residence", joined(prospect.residenceAddress(), prospect.residenceProvince()));
		facts.put("job", joined(prospect.occupation(), prospect.workplace()));
		facts.put("listedOn", prospect.listedOn());
		if (prospect.hasCertificate()) {
			facts.put("certificate", "Số " + prospect.certificateNumber()
				+ (prospect.certificateOn() == null ? "" : " ngày " + Days.vietnamese(prospect.certificateOn())));
		}
		place(facts, "branch", "branchAbove", prospect.branchId());
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank())
			.collect(Collectors.joining(", "));
	}
}
