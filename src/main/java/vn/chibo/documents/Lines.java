package vn.chibo.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: between words, and not within a day or a number, as the one for web pages has it. */
final class Lines implements FSTextBreaker {

	private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));

	@Override
	public int next() {
		return breaks.next();
	}

	@Override
	public void setText(String text) {
		breaks.setText(text);
	}
}
