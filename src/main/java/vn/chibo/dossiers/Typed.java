package vn.chibo.dossiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.chibo.base.Days;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.register.dossiers.DossierKind;
import vn.chibo.register.dossiers.Dossiers.Cover;
import vn.chibo.register.dossiers.Dossiers.Listed;

/** The list of a dossier as it was ticked and typed; all faults are said at once. */
record Typed(MultiValueMap<String, String> fields) {

	/** Ticked. */
	static final String THERE = "there";
	private static final int MOST_COPIES = 999;

	Cover cover(List<String> faults) {
		return new Cover(text("number", "Số hồ sơ", 40, faults), text("place", "Nơi để", 80, faults),
			fields.containsKey("sealed"));
	}

	List<Listed> documents(List<DossierKind> kinds, List<String> faults) {
		var there = new HashSet<>(fields.getOrDefault(THERE, List.of()));
		var listed = new ArrayList<Listed>();
		for (var kind : kinds) {
			if (there.remove(kind.kind())) {
				listed.add(new Listed(kind.kind(), copies(kind, faults),
					text("number-" + kind.kind(), "Số, ký hiệu - " + kind.title(), 60, faults), day(kind, faults),
					text("issuer-" + kind.kind(), "Nơi ban hành - " + kind.title(), 150, faults)));
			}
		}
		if (!there.isEmpty()) {
			faults.add("Có loại tài liệu không còn trong danh mục; hãy tải lại trang rồi đánh dấu lại.");
		}
		return listed;
	}

	private int copies(DossierKind kind, List<String> faults) {
		var text = typed("copies-" + kind.kind());
		if (text.isEmpty()) {
			return 1;
		}
		if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) > 0) {
			return Integer.parseInt(text);
		}
		faults.add("Số bản của “%s” cần là số từ 1 đến %d.".formatted(kind.title(), MOST_COPIES));
		return 1;
	}

	private LocalDate day(DossierKind kind, List<String> faults) {
		var text = typed("dated-" + kind.kind());
		try {
			var day = text.isEmpty() ? null : Days.read(text);
			if (day == null || day.getYear() >= 1900 && day.getYear() <= 2100) {
				return day;
			}
		} catch (DateTimeException noDay) {
			// said below
		}
		faults.add("Ngày của “%s” không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2026."
			.formatted(kind.title()));
		return null;
	}

	private String text(String name, String label, int most, List<String> faults) {
		var text = typed(name);
		if (text.length() > most) {
			faults.add("Ô “%s” dài quá %d ký tự; hãy ghi ngắn lại.".formatted(label, most));
		}
		try {
			OldEncoding.refuse(label, text);
		} catch (Refusal refusal) {
			faults.add(refusal.getMessage());
		}
		return text.isEmpty() ? null : text;
	}

	/** As it was typed, for whoever has to type again. */
	public String typed(String name) {
		return Optional.ofNullable(fields.getFirst(name)).map(TypedText::clean).orElse("");
	}

	public boolean isThere(String kind) {
		return fields.getOrDefault(THERE, List.of()).contains(kind);
	}

	public boolean has(String name) {
		return fields.containsKey(name);
	}
}
