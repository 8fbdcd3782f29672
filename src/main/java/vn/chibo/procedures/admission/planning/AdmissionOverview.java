package vn.chibo.procedures.admission.planning;

import java.util.List;
import java.util.Objects;
import vn.chibo.procedures.admission.planning.AdmissionTable.Line;

/**
 * A year's admissions in an organisation.
 *
 * @param own   the organisation itself with all below: the totals
 * @param below those directly below
 */
record AdmissionOverview(int year, Line own, List<Line> below) {

	public int sumOfTargets() {
		return below.stream().map(Line::target).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
	}

	/** What the sum of the targets below says beside the organisation's own; null when there is nothing to compare. */
	public String comparison() {
		if (own.target() == null) {
			return null;
		}
		int missing = own.target() - sumOfTargets();
		return missing == 0 ? "Chỉ tiêu đã giao hết cho cấp dưới."
			: missing > 0 ? "Còn " + missing + " chỉ tiêu chưa giao cho cấp dưới."
				: "Cấp dưới được giao nhiều hơn chỉ tiêu của tổ chức " + -missing + " người.";
	}
}
