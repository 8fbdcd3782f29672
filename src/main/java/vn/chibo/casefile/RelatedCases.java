package vn.chibo.casefile;

import java.util.List;

/** Cases of which a case is part. */
public interface RelatedCases {

	List<Related> of(String caseNumber);

	/** @param what in words: "Hồ sơ kiểm điểm của chi bộ" */
	record Related(String caseNumber, String what) {
	}
}
