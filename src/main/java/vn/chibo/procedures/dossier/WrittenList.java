package vn.chibo.procedures.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;
import vn.chibo.register.dossiers.DossierWords;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handovers.Held;

/** What is in dossiers that are handed over together, a line each. */
@Component
class WrittenList {

	/** Where a paper has the list row by row, as documents print it. */
	static final String ROWS = "dossiers";

	private final Dossiers dossiers;
	private final DossierWords words;

	WrittenList(Dossiers dossiers, DossierWords words) {
		this.dossiers = dossiers;
		this.words = words;
	}

	/** The same, a dossier a row: whose, its number, where that member stands, what is in it. */
	List<Map<String, String>> rows(List<Held> chosen, Organisation giver) {
		var titles = words.titles(giver);
		var documents = dossiers.documents(chosen.stream().map(Held::id).toList());
		return chosen.stream().map(one -> Map.of("name", one.fullName(), "card",
			Objects.requireNonNullElse(one.cardNumber(), ""), "number", Objects.requireNonNullElse(one.number(), ""),
			"branch", one.branch(), "documents",
			DossierWords.list(documents.getOrDefault(one.id(), List.of()), titles))).toList();
	}

	String of(List<Held> chosen, Organisation giver) {
		var titles = words.titles(giver);
		var documents = dossiers.documents(chosen.stream().map(Held::id).toList());
		return chosen.stream().map(one -> "%s, %s: %s".formatted(one.fullName(), one.branch(),
			DossierWords.list(documents.getOrDefault(one.id(), List.of()), titles))).collect(Collectors.joining("\n"));
	}
}
