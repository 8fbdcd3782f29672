package vn.chibo.register.files;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/** Files are held against the register first; what was decided on is written in one step. */
@Component
class RegisterComparison {

	static final String ONE_WAITS = "Đồng chí còn một bản đối chiếu đang chờ; hãy ghi hoặc bỏ bản ấy trước khi nạp tệp khác.";
	static final String GONE = "Bản đối chiếu này không còn chờ nữa; hãy nạp lại tệp nếu còn cần.";

	private final RegisterFiles files;
	private final Comparisons comparisons;

	RegisterComparison(RegisterFiles files, Comparisons comparisons) {
		this.files = files;
		this.comparisons = comparisons;
	}

	/** Kept until it is written or given up; where nothing differs, nothing is kept. */
	Differences begin(List<UploadedFile> uploaded, String login) {
		refuseIfOneWaits(login);
		var differences = files.compare(uploaded);
		if (!differences.list().isEmpty()) {
			try {
				comparisons.keep(login, differences);
			} catch (DuplicateKeyException atTheSameTime) {
				throw new Refusal(ONE_WAITS);
			}
		}
		return differences;
	}

	void refuseIfOneWaits(String login) {
		if (comparisons.waiting(login).isPresent()) {
			throw new Refusal(ONE_WAITS);
		}
	}

	/**
	 * Writes all that is taken, in one step.
	 *
	 * @return under how many lines the register has moved: they are to be decided again, and nothing is written; 0 when it is
	 */
	int write(String login, String reason) {
		return files.inOne(() -> {
			long id = comparisons.lock(login).orElseThrow(() -> new Refusal(GONE)).id();
			long open = comparisons.counts(id).stream().mapToLong(Comparison.Count::open).sum();
			if (open > 0) {
				throw new Refusal(
					"Còn %d dòng chưa quyết định; hãy chọn nhận hoặc để lại từng dòng rồi ghi.".formatted(open));
			}
			Map<String, String> known = comparisons.known(id);
			int moved = files.take(comparisons.taken(id), now -> {
				var others = now.stream()
					.filter(one -> !one.known().equals(known.get(Comparisons.place(one.list(), one.line())))).toList();
				comparisons.moved(id, others);
				return others.size();
			}, login, reason);
			if (moved == 0) {
				comparisons.written(id, reason);
			}
			return moved;
		});
	}
}
