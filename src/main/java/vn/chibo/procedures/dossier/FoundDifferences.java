package vn.chibo.procedures.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.register.dossiers.DossierDocument;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handover.Difference;
import vn.chibo.register.dossiers.Handover.What;

/** What a receiver says to be otherwise than the list has to fit the list. */
@Component
class FoundDifferences {

	private final Dossiers dossiers;

	FoundDifferences(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	/** @throws Refusal with the rows at fault */
	void check(List<Difference> rows) {
		var documents = dossiers.documents(rows.stream().map(Difference::memberId).distinct().toList());
		var said = new HashSet<List<Object>>();
		var faults = new ArrayList<String>();
		for (int row = 0; row < rows.size(); row++) {
			var one = rows.get(row);
			var listed = documents.getOrDefault(one.memberId(), List.of()).stream().filter(DossierDocument::isOnPaper)
				.anyMatch(document -> document.kind().equals(one.kind()));
			if (!said.add(List.of(one.memberId(), one.kind()))) {
				faults.add("Dòng %d: loại tài liệu này của cùng hồ sơ đã ghi ở dòng trên; hãy ghi mỗi loại một dòng."
					.formatted(row + 1));
			} else if (listed && one.what() == What.EXTRA) {
				faults.add(
					"Dòng %d: danh mục của hồ sơ này đã có loại tài liệu này; hãy bỏ dòng này, hoặc chọn lại loại, chỗ khác."
						.formatted(row + 1));
			} else if (!listed && one.what() != What.EXTRA) {
				faults.add("Dòng %d: danh mục của hồ sơ này không có loại tài liệu đã chọn; hãy chọn lại loại tài liệu."
					.formatted(row + 1));
			}
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}
}
