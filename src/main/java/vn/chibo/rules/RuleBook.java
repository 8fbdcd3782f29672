package vn.chibo.rules;

import java.util.List;

/** The tables as they were shipped, for people to read. */
public interface RuleBook {

	/** One a table, folder by folder. */
	List<RuleSheet> sheets();

	/** Whether the tables could answer with these changes: no cell that nobody can read, no two rows that say the same. */
	boolean canHold(List<Amendment> changes);
}
