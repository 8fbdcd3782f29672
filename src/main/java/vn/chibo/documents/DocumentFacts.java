package vn.chibo.documents;

import java.util.Map;

/** What a procedure knows of its cases for the documents that are made in them, by the keys that its kinds name. */
public interface DocumentFacts {

	/** Texts and days; empty for the cases of other features. */
	Map<String, Object> of(String caseNumber);
}
