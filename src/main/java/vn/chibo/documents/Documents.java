package vn.chibo.documents;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chibo.base.Folded;

/** Makes documents, each from the template that was in force when its paper was made. */
@Component
public class Documents {

	private final TemplateVersions versions;
	private final ShippedTemplates shipped;
	private final PdfPages pages;

	Documents(TemplateVersions versions, ShippedTemplates shipped, PdfPages pages) {
		this.versions = versions;
		this.shipped = shipped;
		this.pages = pages;
	}

	/**
	 * @param values by the names of fields: a text, or for a list its rows, each by the names of its columns
	 * @param on     the day on which the paper was made
	 */
	public Made make(DocumentKind kind, Map<String, ?> values, LocalDate on, Format format) {
		return made(kind, versions.on(kind.id(), on).orElseGet(() -> shipped.of(kind)), values, format);
	}

	/** From a template that need not be in force. */
	Made specimen(DocumentKind kind, Docx template, Format format) {
		return made(kind, template, kind.specimen(), format);
	}

	private Made made(DocumentKind kind, Docx template, Map<String, ?> values, Format format) {
		var filled = Filling.fill(template, values);
		return new Made(format, Folded.inFileName(kind.title()),
			format == Format.PDF ? pages.of(filled) : filled.written());
	}

	/** As what a document is handed out. */
	public enum Format {
		DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), PDF("application/pdf");

		private final String type;

		Format(String type) {
			this.type = type;
		}

		public static Format of(String ending) {
			return valueOf(ending.toUpperCase(Locale.ROOT));
		}
	}

	/** @param name what its kind is called, as the name of a file */
	public record Made(Format format, String name, byte[] content) {

		public String type() {
			return format.type;
		}

		/** Of the number of the case and the kind, never of a person. */
		public String fileName(String number) {
			return number + "-" + name + "." + format.name().toLowerCase(Locale.ROOT);
		}
	}
}
