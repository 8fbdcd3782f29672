package vn.chibo.procedures.memberchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.base.TypedText;
import vn.chibo.register.Signing;
import vn.chibo.register.files.MemberCorrections;
import vn.chibo.register.history.MemberVersions;
import vn.chibo.register.history.Version;

/** What was there before a change stands there again; that is a change like any other, with its reason. */
@Component
class TakenBack {

	private static final int SHORTEST = 10;

	private final MemberVersions versions;
	private final MemberCorrections corrections;
	private final Signing signing;

	TakenBack(MemberVersions versions, MemberCorrections corrections, Signing signing) {
		this.versions = versions;
		this.corrections = corrections;
		this.signing = signing;
	}

	/** The ids of those that still hold: the last change of each column, if it can be corrected at all. */
	Set<Long> possible(List<Version> all) {
		Map<String, Long> last = new HashMap<>();
		all.stream().filter(version -> version.column() != null && corrections.offered().containsKey(version.column()))
			.forEach(version -> last.putIfAbsent(version.column(), version.id()));
		return Set.copyOf(last.values());
	}

	/** @throws Refusal when it is not the last change any more, or what was there may not stand there today */
	@Transactional
	void take(long memberId, long versionId, String reason) {
		var why = TypedText.clean(reason);
		if (why.length() < SHORTEST) {
			throw new Refusal("Ô “Lý do lấy lại” cần ít nhất 10 ký tự; hãy ghi rõ vì sao giá trị mới không đúng.");
		}
		var all = versions.of(memberId);
		var taken = all.stream().filter(version -> version.id() == versionId && possible(all).contains(versionId))
			.findFirst().orElseThrow(() -> new Refusal(
				"Mục này vừa được sửa nữa nên chưa lấy lại; hãy xem giá trị đang ghi rồi chọn lại."));
		corrections.enter(memberId, taken.column(), "Giá trị cũ", taken.before(), taken.after(),
			signing.atPage(why));
	}
}
