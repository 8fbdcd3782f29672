package vn.chibo.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.chibo.retention.ComingPapers;

/** What is in one dossier and what ought to be, in the order of the list of kinds. */
@Component
class Contents {

	private final Dossiers dossiers;
	private final DossierRules rules;
	private final Handovers handovers;
	private final Organisations organisations;
	private final ComingPapers coming;

	Contents(Dossiers dossiers, DossierRules rules, Handovers handovers, Organisations organisations,
			ComingPapers coming) {
		this.coming = coming;
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
		var overview = new Overview(access, place.name(), kinds, onTheWay(access), different(access, kinds),
			belongsTo(access), Set.of());
		return !access.dossier().isListed() || overview.missing().isEmpty() ? overview
			: overview.with(coming.kinds(access.member().id()));
	}

	/** Who ought to hold it, where somebody else does; under way it is decided already where it goes. */
	private String belongsTo(Access access) {
		if (access.dossier().state() != DossierState.KEPT || !access.member().activity().isMember()) {
			return null;
		}
		var holder = dossiers.holder(access.member().branchId());
		return holder.id() == access.dossier().holderId() ? null : holder.name();
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
	 * @param belongsTo who ought to hold it, as the member stands elsewhere now; absent where it lies where it belongs
	 * @param coming    kinds of which the application has something that enters by itself in the coming night
	 * @param different what the receiver found to be otherwise than the list says, in words
	 */
	record Overview(Access access, String branch, List<Part> parts, OnTheWay to, List<String> different,
			String belongsTo, Set<String> coming) {

		private Overview with(Set<String> kinds) {
			return new Overview(access, branch, parts, to, different, belongsTo, kinds);
		}

		/** How many kinds there are that need not be there, and how many of them are ticked. */
		public String others(Typed typed) {
			var others = parts.stream().filter(part -> !part.required).toList();
			return "%d loại, đã đánh dấu %d".formatted(others.size(),
				others.stream().filter(part -> typed == null ? part.onPaper() != null : typed.isThere(part.kind.kind()))
					.count());
		}

		/** Whether something is to be said of one of those. */
		public boolean isShownInFull(Typed typed, Map<String, String> now) {
			return parts.stream().filter(part -> !part.required).map(part -> part.kind.kind())
				.anyMatch(kind -> typed != null && typed.isWrong(kind) || now != null && now.containsKey(kind));
		}

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
