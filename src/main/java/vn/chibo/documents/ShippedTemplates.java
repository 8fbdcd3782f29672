package vn.chibo.documents;

import java.io.IOException;
import java.util.LinkedHashMap;
import javax.xml.transform.Templates;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The templates that come with the application: written as one reads them, made into Word files when they are asked for. */
@Component
class ShippedTemplates {

	/** What is the same in all of them. */
	private static final String[] PARTS = {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
		"word/styles.xml", "word/settings.xml", "word/header1.xml"};

	private Templates stylesheet;

	Docx of(DocumentKind kind) {
		var parts = new LinkedHashMap<String, byte[]>();
		for (var part : PARTS) {
			// a file whose name begins with a dot is left out by many a build
			parts.put(part,
				shipped("documents/word/" + part.replaceFirst(".*/", "").replaceFirst("^\\.rels", "package.rels")
					.replace("[Content_Types]", "types")));
		}
		parts.put(Docx.MAIN, Xml.written(Xml.transformed(Xml.ours(kind.source()), stylesheet())));
		return new Docx(parts);
	}

	private synchronized Templates stylesheet() {
		if (stylesheet == null) {
			stylesheet = Xml.stylesheet("documents/word.xsl");
		}
		return stylesheet;
	}

	private static byte[] shipped(String path) {
		try (var in = new ClassPathResource(path).getInputStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new IllegalStateException(path, e);
		}
	}
}
