package vn.chibo.casefile.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A PDF that grows by a page with each photograph, along or across as the photograph is. */
class SheetsOfPhotographs implements AutoCloseable {

	private static final float QUALITY = 0.8f;

	private final PDDocument document = new PDDocument();

	void add(BufferedImage picture) {
		boolean across = picture.getWidth() > picture.getHeight();
		var sheet = across ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
		var page = new PDPage(sheet);
		document.addPage(page);
		float scale = Math.min(sheet.getWidth() / picture.getWidth(), sheet.getHeight() / picture.getHeight());
		float width = picture.getWidth() * scale;
		float height = picture.getHeight() * scale;
		try (var content = new PDPageContentStream(document, page)) {
			content.drawImage(JPEGFactory.createFromImage(document, picture, QUALITY), (sheet.getWidth() - width) / 2,
				(sheet.getHeight() - height) / 2, width, height);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	Sheets made() {
		var pdf = new ByteArrayOutputStream();
		try {
			document.save(pdf);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		return new Sheets(document.getNumberOfPages(), pdf.toByteArray());
	}

	@Override
	public void close() {
		try {
			document.close();
		} catch (IOException unclosed) {
			throw new UncheckedIOException(unclosed);
		}
	}
}
