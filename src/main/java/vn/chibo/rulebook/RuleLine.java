package vn.chibo.rulebook;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.rules.Certainty;
import vn.chibo.rules.Proposal;

/**
 * A rule as people read it.
 *
 * @param heading what it is about
 * @param asked   when it applies
 * @param answers what follows
 * @param here    how it stands where the reader works
 */
record RuleLine(String folder, String table, String row, String heading, List<Said> asked, List<Said> answers,
		LocalDate from, Certainty certainty, String legalBasis, String remark, Here here) {

	/** When it applies, without what a heading has said. */
	public List<Said> besides(String said) {
		return asked.stream().filter(one -> !said.contains(one.label() + ": " + one.words())).toList();
	}

	/**
	 * What has become of a shipped row in a place.
	 *
	 * @param waits      whether it does not hold there because nobody has confirmed it
	 * @param confirmed  whether it holds there because somebody has
	 * @param replacedBy the newer text that holds instead of it; absent while it holds itself
	 * @param changed    whether other figures hold there than were shipped
	 * @param sure       how sure it is there, in a word; absent where that is as it was shipped
	 * @param explained  a sentence for who wants to know what the word means
	 */
	record Here(boolean waits, boolean confirmed, String replacedBy, boolean changed, String sure, String explained) {

		static final Here AS_SHIPPED = new Here(false, false, null, false, null, null);
		private static final String TWO_PEOPLE = "Hai người đã đối chiếu văn bản, đề nghị và xác nhận; tên văn bản, ngày ghi ở dưới";

		/** What becomes of a row by a proposal, as far as that has come. */
		static Here proposed(Proposal proposal) {
			if (proposal.isOpen()) {
				return sure("chờ người thứ hai xác nhận",
					"Chưa áp dụng; người thứ hai phải đối chiếu văn bản và xác nhận");
			}
			return proposal.isConfirmed() ? sure("đã xác nhận", TWO_PEOPLE)
				: sure("không được chấp nhận", "Không áp dụng; quy định giữ nguyên");
		}

		private static Here sure(String word, String explained) {
			return new Here(false, false, null, true, word, explained);
		}

		static Here of(boolean waits, boolean confirmed, String replacedBy, boolean changed) {
			return confirmed || changed ? new Here(waits, confirmed, replacedBy, changed, "đã xác nhận ở nơi đồng chí",
				TWO_PEOPLE)
				: new Here(waits, false, replacedBy, false, null, null);
		}
	}

	/** A cell with what its column is called. */
	record Said(String label, String words) {
	}
}
