package vn.chibo.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.base.Days;
import vn.chibo.dossiers.Contents.Overview;
import vn.chibo.dossiers.Contents.Part;
import vn.chibo.register.dossiers.DossierDocument;

/** What the list has now, beside what somebody typed while another one changed it. */
final class Beside {

	/** Names of fields, before the code of the kind. */
	static final List<String> DETAILS = List.of("copies-", "number-", "dated-", "issuer-");

	private Beside() {
	}

	/** In words, by the name of the field or the code of the kind; only where it is not what was typed. */
	static Map<String, String> of(Typed typed, Overview it) {
		var now = new LinkedHashMap<String, String>();
		var dossier = it.access().dossier();
		differs(now, typed, "number", dossier.number());
		differs(now, typed, "place", dossier.place());
		if (dossier.sealed() != typed.has("sealed")) {
			now.put("sealed", dossier.sealed() ? "đã niêm phong" : "không niêm phong");
		}
		it.parts().stream().filter(part -> isOther(typed, part))
			.forEach(part -> now.put(part.kind().kind(), inWords(part.onPaper())));
		return now;
	}

	private static void differs(Map<String, String> now, Typed typed, String name, String value) {
		if (!typed.typed(name).equals(Objects.requireNonNullElse(value, ""))) {
			now.put(name, value == null ? "chưa ghi" : value);
		}
	}

	private static boolean isOther(Typed typed, Part part) {
		var kind = part.kind().kind();
		var paper = part.onPaper();
		if (paper == null || !typed.isThere(kind)) {
			return typed.isThere(kind) == (paper == null);
		}
		return DETAILS.stream().anyMatch(name -> {
			var text = typed.typed(name + kind);
			return !(name.equals("copies-") && text.isEmpty() ? "1" : text).equals(detail(paper, name));
		});
	}

	/** As the form shows it; empty for what is not there. */
	static String detail(DossierDocument paper, String name) {
		if (paper == null) {
			return "";
		}
		return Objects.requireNonNullElse(switch (name) {
			case "copies-" -> Integer.toString(paper.copies());
			case "number-" -> paper.number();
			case "dated-" -> paper.dated() == null ? null : Days.vietnamese(paper.dated());
			default -> paper.issuer();
		}, "");
	}

	private static String inWords(DossierDocument paper) {
		return paper == null ? "không có" : Stream.of(paper.copies() + " bản", before("số ", detail(paper, "number-")),
			before("ngày ", detail(paper, "dated-")), detail(paper, "issuer-")).filter(one -> !one.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String before(String word, String text) {
		return text.isEmpty() ? "" : word + text;
	}
}
