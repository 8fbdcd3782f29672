package vn.chibo.casefile;

import java.time.LocalDate;
import vn.chibo.base.Refusal;

/**
 * A day as somebody stated it on a paper; a step says what it may not be, and what is to be done then.
 *
 * @param today the day on which the step is taken
 */
public record StatedDay(LocalDate date, LocalDate today) {

	/** @throws Refusal with the sentence */
	public StatedDay notAfterToday(String otherwise) {
		return notAfter(today, otherwise);
	}

	/** @throws Refusal with the sentence */
	public StatedDay notAfter(LocalDate last, String otherwise) {
		return refuse(date.isAfter(last), otherwise);
	}

	/** @throws Refusal with the sentence */
	public StatedDay notBefore(LocalDate first, String otherwise) {
		return refuse(date.isBefore(first), otherwise);
	}

	/** From that day until today. */
	public StatedDay since(LocalDate first, String otherwise) {
		return notAfterToday(otherwise).notBefore(first, otherwise);
	}

	private StatedDay refuse(boolean wrong, String sentence) {
		if (wrong) {
			throw new Refusal(sentence);
		}
		return this;
	}
}
