package vn.chibo.meetings;

import java.util.List;

/**
 * What was raised at a meeting under "Phản ánh, góp ý", told when its minutes are signed.
 *
 * @param caseNumber of the meeting
 */
public record Raised(String caseNumber, long branchId, List<Item> items) {

	/**
	 * @param memberId     who raised it; absent when the branch did as a whole
	 * @param nameWithheld whether the answering body is not told who raised it
	 */
	public record Item(Long memberId, boolean nameWithheld, String text) {
	}
}
