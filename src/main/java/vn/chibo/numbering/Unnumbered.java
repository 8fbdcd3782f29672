package vn.chibo.numbering;

import java.util.Map;

/** What a procedure knows of papers that become no document: a decision that the vote has not carried has no number. */
public interface Unnumbered {

	/** Of a paper that has a place for a number; false for the forms of other features. */
	boolean remains(String caseNumber, String form, Map<String, Object> content);
}
