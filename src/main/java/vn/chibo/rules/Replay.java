package vn.chibo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a procedure asked of tables in the past, so that it can be asked again. */
public interface Replay {

	/** The ids of the decisions that it asks. */
	Set<String> tables();

	/** What one question is about, in words, e.g. a vote. */
	String counted();

	/**
	 * What was asked in a period, below an organisation: read once, asked as often as somebody wants to know.
	 *
	 * @param of the decisions that somebody wants to know of; others may be left out
	 */
	List<Question> asked(Set<String> of, LocalDate from, LocalDate to, Place place);

	/**
	 * @param what   in words, without anything that a paper says
	 * @param answer in words; asks the tables as they are at that moment; empty where nobody can know any more
	 */
	record Question(String caseNumber, String what, Supplier<Optional<String>> answer) {

		/** What it was asked with is not kept. */
		public static Question untold(String caseNumber, String what) {
			return new Question(caseNumber, what, Optional::empty);
		}
	}
}
