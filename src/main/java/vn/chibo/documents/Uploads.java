package vn.chibo.documents;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.documents.DocumentKind.Field;
import vn.chibo.documents.Documents.Format;

/** Takes in a template: only one that is checked, and that has been printed once. */
@Component
class Uploads {

	private static final Logger log = LoggerFactory.getLogger(Uploads.class);

	private final TemplateVersions versions;
	private final Documents documents;

	Uploads(TemplateVersions versions, Documents documents) {
		this.versions = versions;
		this.documents = documents;
	}

	/** @throws Refusal with all that stands against it */
	Added add(DocumentKind kind, byte[] file, String by) {
		if (file.length == 0) {
			throw new Refusal("Chưa chọn tệp nào; hãy chọn tệp mẫu .docx rồi bấm Tải lên.");
		}
		var template = Docx.read(file);
		var leftOut = TemplateCheck.check(template, kind);
		try {
			documents.specimen(kind, template, Format.PDF);
		} catch (RuntimeException e) {
			log.warn("a template for {} passed the checks and could not be printed: {}", kind.id(),
				e.getClass().getName());
			throw new Refusal("Mẫu này không in thử được; hãy chép nội dung sang một tệp Word mới rồi tải lại.");
		}
		int version = versions.add(kind.id(), template, by);
		log.info("{} brought in version {} of the template of {}", by, version, kind.id());
		return new Added(version, leftOut);
	}

	/** @param leftOut the fields that the template does not name */
	record Added(int version, List<Field> leftOut) {
	}
}
