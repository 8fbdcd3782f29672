package vn.chibo.numbering;

import java.time.LocalDate;

/**
 * A number that a document has got.
 *
 * @param suffix of {@code 15a-QĐ/ĐU} the letter, in capitals; empty for most
 * @param text   as it stands on the document
 * @param typed  whether a person typed it
 * @param known  whether it stands in the book already, for the same case: the document is written once more
 */
public record Numbered(Series series, int number, String suffix, String text, LocalDate dated, boolean typed,
		boolean known) {

	/**
	 * Which paper has it.
	 *
	 * @param position of the paper in its case
	 * @param taskId   the task whose form it was
	 */
	public record On(String caseNumber, int position, String taskId) {
	}
}
