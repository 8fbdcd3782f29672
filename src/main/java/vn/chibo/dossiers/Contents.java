package vn.chibo.dossiers;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.dossiers.Keepers.Access;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.register.dossiers.DossierKind;
import vn.chibo.register.dossiers.DossierRules;
import vn.chibo.register.dossiers.DossierState;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handover;
import vn.chibo.register.dossiers.Handovers;

/** What is in one dossier and what ought to be, in the order of the list of kinds. */
@Component
class Contents {

	private final Dossiers dossiers;
	private final DossierRules rules;
	private final Handovers handovers;
	private final Organisations organisations;

	Contents(Dossiers dossiers, DossierRules rules, Handovers handovers, Organisations organisations) {
		this.dossiers = dossiers;
		this.handovers = handovers;
		this.rules = rules;
		this.organisations = organisations;
	}

	@Transactional(readOnly = true)
	public Overview of(Access access) {
		var place = organisations.get(access.member().branchId());
		var required = rules.required(dossiers.situations(access.member()), place).stream().map(DossierKind::kind)
			.collect(Collectors.toSet());
		var documents = dossiers.documents(access.member().id()).stream()
			.collect(Collectors.groupingBy(DossierDocument::kind));
		var kinds = rules.kinds(place).stream()
			.map(kind -> new Part(kind, required.contains(kind.kind()), documents.getOrDefault(kind.kind(), List.of())))
			.toList();
		return new Overview(access, place.name(), kinds, onTheWay(access), different(access, kinds));
	}

	private OnTheWay onTheWay(Access access) {
		return access.dossier().state() != DossierState.HANDED_OVER ? null : handovers.underWay(access.member().id())
			.stream().map(one -> new OnTheWay(organisations.get(one.receiverId()).name(), one.sealNumber(),
				takesPart(access, one) ? one.caseNumber() : null))
			.findFirst().orElse(null);
	}

	/** Those above them need not have to do with the case. */
	private static boolean takesPart(Access access, Handover one) {
		return access.as() != null
			&& (access.as().organisationId() == one.giverId() || access.as().organisationId() == one.receiverId());
	}

	private List<String> different(Access access, List<Part> parts) {
		return access.dossier().state() != DossierState.HANDED_OVER ? List.of() : handovers
			.openOf(access.member().id()).stream().map(one -> "%s: %s".formatted(parts.stream()
				.map(Part::kind).filter(kind -> kind.kind().equals(one.kind())).map(DossierKind::title).findFirst()
				.orElse(one.kind()), one.what().vietnamese()))
			.toList();
	}

	/**
	 * @param sealNumber absent where none was said
	 * @param caseNumber of the handover, or of the relocation with which it goes; absent for those who do not take part
	 */
	record OnTheWay(String receiver, String sealNumber, String caseNumber) {
	}

	/**
	 * @param parts     every kind there is, whether anything of it is in the dossier or not
	 * @param to        where it goes now; absent while it is not
	 * @param different what the receiver found to be otherwise than the list says, in words
	 */
	record Overview(Access access, String branch, List<Part> parts, OnTheWay to, List<String> different) {

		public List<Part> there() {
			return parts.stream().filter(part -> !part.documents.isEmpty()).toList();
		}

		/** What has to be there and is not; nothing is known of a dossier of which nobody has written the list. */
		public List<Part> missing() {
			return parts.stream().filter(part -> part.required && part.documents.isEmpty()).toList();
		}
	}

	/** All of one kind. */
	record Part(DossierKind kind, boolean required, List<DossierDocument> documents) {

		/** What was entered by hand, if anything. */
		public DossierDocument onPaper() {
			return documents.stream().filter(DossierDocument::isOnPaper).findFirst().orElse(null);
		}
	}
}
