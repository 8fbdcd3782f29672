package vn.chibo.casefile;

import java.util.List;

/** What people wrote for those who come after them in the case; the form of the paper says which fields that are. */
public interface Quotes {

	/** A line a field, in the form's order: what it is called and what was written; nothing of what was left empty. */
	List<String> of(Paper paper);
}
