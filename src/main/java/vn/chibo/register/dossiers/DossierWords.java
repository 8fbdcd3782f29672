package vn.chibo.register.dossiers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chibo.register.Organisation;

/** What is in dossiers as one writes it down: the papers only; what is in the application goes nowhere. */
@Component
public class DossierWords {

	private final DossierRules rules;

	DossierWords(DossierRules rules) {
		this.rules = rules;
	}

	/** What kinds are called, by code. */
	public Map<String, String> titles(Organisation place) {
		return rules.kinds(place).stream().collect(Collectors.toMap(DossierKind::kind, DossierKind::title));
	}

	/** A line for all of one dossier. */
	public static String list(List<DossierDocument> documents, Map<String, String> titles) {
		var onPaper = documents.stream().filter(DossierDocument::isOnPaper)
			.map(one -> "%s %s%s".formatted(one.kind(), titles.getOrDefault(one.kind(), ""),
				one.copies() == 1 ? "" : " (" + one.copies() + " bản)"))
			.toList();
		return onPaper.isEmpty() ? "không có tài liệu giấy nào" : String.join("; ", onPaper);
	}
}
