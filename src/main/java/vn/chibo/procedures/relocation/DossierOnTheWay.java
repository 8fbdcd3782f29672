package vn.chibo.procedures.relocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.Dossier;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.register.dossiers.DossierState;
import vn.chibo.register.dossiers.DossierWords;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handovers;

/**
 * The dossier of whoever moves goes along, sealed and with its list, when others hold the dossiers there. One of which nobody has
 * written a list goes as it always did, with the number of its papers on the slip.
 */
@Component
class DossierOnTheWay {

	private final Dossiers dossiers;
	private final Handovers handovers;
	private final DossierWords words;
	private final Members members;
	private final Organisations organisations;

	DossierOnTheWay(Dossiers dossiers, Handovers handovers, DossierWords words, Members members,
			Organisations organisations) {
		this.dossiers = dossiers;
		this.handovers = handovers;
		this.words = words;
		this.members = members;
		this.organisations = organisations;
	}

	/** What the form of the slip shows of it; nothing when it stays where it is. */
	Map<String, Object> shown(Relocation relocation) {
		var now = dossiers.of(members.get(relocation.memberId()));
		if (now.state() != DossierState.KEPT) {
			return Map.of("dossierElsewhere", elsewhere(now));
		}
		return leaving(relocation).<Map<String, Object>>map(dossier -> {
			var documents = dossiers.documents(relocation.memberId());
			var list = DossierWords.list(documents, words.titles(organisations.get(dossier.holderId())));
			return Map.of("dossierReceiver", receiver(relocation).name(), "dossierList", list, "dossierPapers",
				onPaper(documents));
		}).orElse(Map.of());
	}

	/** What nobody has in the hand cannot go along: whoever holds it afterwards finds it in the list of those to be handed on. */
	private String elsewhere(Dossier dossier) {
		return handovers.underWay(dossier.memberId()).stream().findFirst()
			.map(one -> "Đang bàn giao từ %s đến %s, gửi sau".formatted(organisations.get(one.giverId()).name(),
				organisations.get(one.receiverId()).name()))
			.orElseGet(() -> "%s đã báo mất, đang khôi phục, gửi sau"
				.formatted(organisations.get(dossier.holderId()).name()));
	}

	private static int onPaper(List<DossierDocument> documents) {
		return documents.stream().filter(DossierDocument::isOnPaper).mapToInt(DossierDocument::copies).sum();
	}

	/**
	 * With the slip it is on its way; of a form that did not ask for a seal it is not.
	 *
	 * @return who has held it, if it leaves
	 */
	Optional<Organisation> leaves(Relocation relocation, Paper slip) {
		if (!slip.has("sealNumber")) {
			return Optional.empty();
		}
		return leaving(relocation).map(dossier -> {
			int listed = onPaper(dossiers.documents(relocation.memberId()));
			if (slip.number("dossierPapers") != listed) {
				throw new Refusal(
					"Số tài liệu khác danh mục đã kê (%d tài liệu); hãy đếm lại, hoặc kê lại hồ sơ rồi cấp giấy."
						.formatted(listed));
			}
			handovers.give(relocation.caseNumber(), dossier.holderId(), receiver(relocation).id(),
				slip.text("sealNumber"), List.of(relocation.memberId()));
			return organisations.get(dossier.holderId());
		});
	}

	/** The member has presented the slip, and the envelope with it. */
	void arrives(Relocation relocation) {
		handovers.arrive(relocation.caseNumber(), receiver(relocation).id());
	}

	/** The member stands in the destination: what nobody has listed was in the envelope that the slip speaks of. */
	void goesAlong(Relocation relocation, TransferSlip slip) {
		if (!slip.withoutDossier()) {
			dossiers.goesAlong(relocation.memberId(), receiver(relocation).id());
		}
	}

	/** The slip does not count any more. */
	void comesBack(String caseNumber) {
		handovers.takeBack(caseNumber, false);
	}

	private Optional<Dossier> leaving(Relocation relocation) {
		return Optional.of(dossiers.of(members.get(relocation.memberId()))).filter(dossier -> dossier.isListed()
			&& dossier.state() == DossierState.KEPT && dossier.holderId() != receiver(relocation).id());
	}

	private Organisation receiver(Relocation relocation) {
		return dossiers.holder(relocation.destinationId());
	}
}
