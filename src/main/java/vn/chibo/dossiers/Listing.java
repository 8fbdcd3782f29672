package vn.chibo.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.dossiers.Keepers.Access;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.register.dossiers.DossierLists;
import vn.chibo.register.dossiers.DossierRules;
import vn.chibo.register.dossiers.Dossiers;

/** The list of a dossier is written, and the next one without a list found. */
@Component
class Listing {

	private final Dossiers dossiers;
	private final DossierRules rules;
	private final DossierLists lists;
	private final Organisations organisations;
	private final Clock clock;

	Listing(Dossiers dossiers, DossierRules rules, DossierLists lists, Organisations organisations, Clock clock) {
		this.dossiers = dossiers;
		this.rules = rules;
		this.lists = lists;
		this.organisations = organisations;
		this.clock = clock;
	}

	/**
	 * Nothing that was typed is dropped, and no list emptied that somebody did not mean to empty.
	 *
	 * @return whose list nobody has written yet; the next one, if there is any
	 * @throws Refusal with all faults
	 */
	@Transactional
	public Optional<Long> write(Access access, Typed typed) {
		var branch = organisations.get(access.member().branchId());
		var faults = new ArrayList<String>();
		var cover = typed.cover(faults);
		var documents = typed.documents(rules.kinds(branch), LocalDate.now(clock), faults);
		var now = dossiers.of(access.member());
		var before = dossiers.documents(access.member().id()).stream().filter(DossierDocument::isOnPaper)
			.collect(Collectors.toMap(DossierDocument::kind, Function.identity()));
		if (now.version() == typed.version()) {
			typed.forgotten(rules.kinds(branch), before, faults);
		}
		if (!now.isListed() || !before.isEmpty()) {
			typed.asksWhetherEmpty(faults);
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		dossiers.list(access.member(), cover, documents, typed.version());
		return typed.has("next") ? lists.nextUnlisted(access.holder(), branch.path(), access.member().id())
			: Optional.empty();
	}
}
