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
import vn.chibo.register.dossiers.Dossiers;

/** What is in one dossier and what ought to be, in the order of the list of kinds. */
@Component
class Contents {

	private final Dossiers dossiers;
	private final DossierRules rules;
	private final Organisations organisations;

	Contents(Dossiers dossiers, DossierRules rules, Organisations organisations) {
		this.dossiers = dossiers;
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
		return new Overview(access, place.name(), kinds);
	}

	/** @param parts every kind there is, whether anything of it is in the dossier or not */
	record Overview(Access access, String branch, List<Part> parts) {

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
