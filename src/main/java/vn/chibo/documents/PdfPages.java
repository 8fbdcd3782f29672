package vn.chibo.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.transform.Templates;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A filled Word file as PDF, with the letters in it: loaded when the first is asked for, for most never print. */
@Component
class PdfPages {

	private static final String FAMILY = "Liberation Serif";
	private static final String FILE = "documents/fonts/LiberationSerif-%s.ttf";

	private Loaded loaded;

	byte[] of(Docx filled) {
		var loaded = loaded();
		var page = Xml.transformed(filled.whole(), loaded.page);
		loaded.known.replaceIn(page);
		var out = new ByteArrayOutputStream();
		try (var pdf = new PDDocument()) {
			var builder = new PdfRendererBuilder();
			builder.usePDDocument(pdf);
			builder.useFastMode();
			builder.useUnicodeLineBreaker(new Lines());
			// a page needs nothing from anywhere
			builder.useUriResolver((base, address) -> null);
			builder.withProducer("Chi Bộ");
			// for archives; and only with it no letters of the machine are looked for
			builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
			builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
			loaded.letters.forEach((name, letters) -> builder.useFont(new Letters(pdf, letters), FAMILY,
				name.startsWith("Bold") ? 700 : 400, name.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL,
				true));
			builder.withW3cDocument(page, "");
			builder.toStream(out);
			builder.run();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return out.toByteArray();
	}

	private synchronized Loaded loaded() {
		if (loaded == null) {
			XRLog.setLoggingEnabled(false);
			var letters = Map.of("Regular", letters("Regular"), "Bold", letters("Bold"), "Italic", letters("Italic"),
				"BoldItalic", letters("BoldItalic"));
			loaded = new Loaded(Xml.stylesheet("documents/page.xsl"), letters, KnownLetters.of(letters.values()));
		}
		return loaded;
	}

	private static byte[] letters(String name) {
		try (var in = new ClassPathResource(FILE.formatted(name)).getInputStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private record Loaded(Templates page, Map<String, byte[]> letters, KnownLetters known) {
	}

	/** Read when a page needs them. */
	private static final class Letters extends PDFontSupplier {

		private final PDDocument pdf;
		private final byte[] file;

		private Letters(PDDocument pdf, byte[] file) {
			super(null);
			this.pdf = pdf;
			this.file = file;
		}

		@Override
		public PDFont supply() {
			try {
				var letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
				// Vietnamese has no ligatures, and to look for them takes longer than all the rest
				letters.setEnableGsub(false);
				return PDType0Font.load(pdf, letters, true);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
