package vn.chibo.dossiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.chibo.base.Days;
import vn.chibo.base.OldEncoding;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.register.dossiers.DossierKind;
import vn.chibo.register.dossiers.Dossiers.Cover;
import vn.chibo.register.dossiers.Dossiers.Listed;

/**
 * The list of a dossier as it was ticked and typed; all faults are said at once.
 *
 * @param wrong what is at fault in a field, by its name
 */
record Typed(MultiValueMap<String, String> fields, Map<String, String> wrong) {

	/** Ticked. */
	static final String THERE = "there";
	/** Somebody says that there is nothing in it at all. */
	static final String EMPTY = "empty";
	private static final int MOST_COPIES = 999;

	Typed(MultiValueMap<String, String> fields) {
		this(fields, new HashMap<>());
	}

	/** From which version of the list it was written; the first where the form does not say. */
	public long version() {
		return Optional.of(typed("version")).filter(text -> text.matches("[0-9]{1,18}")).map(Long::parseLong)
			.orElse(0L);
	}

	/** With these ticked as well. */
	Typed ticking(List<String> kinds) {
		var more = new LinkedMultiValueMap<>(fields);
		kinds.stream().filter(kind -> !isThere(kind)).forEach(kind -> more.add(THERE, kind));
		return new Typed(more);
	}

	/**
	 * Details of a kind that is not ticked would be lost; those with which the form was opened go with the tick.
	 *
	 * @param before what the list had of each kind
	 */
	void forgotten(List<DossierKind> kinds, Map<String, DossierDocument> before, List<String> faults) {
		kinds.stream().filter(kind -> !isThere(kind.kind())).forEach(kind -> {
			var listed = Beside.DETAILS.stream().map(name -> Beside.detail(before.get(kind.kind()), name)).toList();
			for (int i = 0; i < Beside.DETAILS.size(); i++) {
				var name = Beside.DETAILS.get(i) + kind.kind();
				if (!typed(name).isEmpty() && !typed(name).equals(listed.get(i))) {
					fault(name,
						"Đã ghi số bản, số, ngày hoặc nơi ban hành của “%s” mà chưa đánh dấu loại này; hãy đánh dấu, hoặc xóa phần đã ghi."
							.formatted(kind.title()),
						faults);
					return;
				}
			}
		});
	}

	/** Nothing is ticked, of which somebody has to say that it is meant so. */
	void asksWhetherEmpty(List<String> faults) {
		if (fields.getOrDefault(THERE, List.of()).isEmpty() && !has(EMPTY)) {
			fault(EMPTY,
				"Chưa đánh dấu loại tài liệu nào; nếu đúng là túi hồ sơ không có tài liệu giấy nào thì đánh dấu ô “Túi hồ sơ không có tài liệu nào” rồi ghi lại.",
				faults);
		}
	}

	Cover cover(List<String> faults) {
		return new Cover(text("number", "Số hồ sơ", 40, faults), text("place", "Nơi để", 80, faults),
			fields.containsKey("sealed"));
	}

	List<Listed> documents(List<DossierKind> kinds, LocalDate today, List<String> faults) {
		var there = new HashSet<>(fields.getOrDefault(THERE, List.of()));
		var listed = new ArrayList<Listed>();
		for (var kind : kinds) {
			if (there.remove(kind.kind())) {
				listed.add(new Listed(kind.kind(), copies(kind, faults),
					text("number-" + kind.kind(), "Số, ký hiệu - " + kind.title(), 60, faults),
					day(kind, today, faults),
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
		fault("copies-" + kind.kind(), "Số bản của “%s” cần là số từ 1 đến %d.".formatted(kind.title(), MOST_COPIES),
			faults);
		return 1;
	}

	private LocalDate day(DossierKind kind, LocalDate today, List<String> faults) {
		var name = "dated-" + kind.kind();
		var text = typed(name);
		try {
			var day = text.isEmpty() ? null : Days.read(text);
			if (day != null && day.isAfter(today)) {
				fault(name, "Ngày của “%s” chưa tới; hãy xem lại ngày trên văn bản.".formatted(kind.title()), faults);
				return null;
			}
			if (day == null || day.getYear() >= 1900) {
				return day;
			}
		} catch (DateTimeException noDay) {
			// said below
		}
		fault(name, "Ngày của “%s” không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2026."
			.formatted(kind.title()), faults);
		return null;
	}

	private String text(String name, String label, int most, List<String> faults) {
		var text = typed(name);
		if (text.length() > most) {
			fault(name, "Ô “%s” dài quá %d ký tự; hãy ghi ngắn lại.".formatted(label, most), faults);
		}
		try {
			OldEncoding.refuse(label, text);
		} catch (Refusal refusal) {
			fault(name, refusal.getMessage(), faults);
		}
		return text.isEmpty() ? null : text;
	}

	private void fault(String name, String sentence, List<String> faults) {
		faults.add(sentence);
		wrong.put(name, sentence);
	}

	/** Whether something that was typed of a kind is at fault. */
	public boolean isWrong(String kind) {
		return wrong.keySet().stream().anyMatch(name -> name.endsWith("-" + kind));
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
