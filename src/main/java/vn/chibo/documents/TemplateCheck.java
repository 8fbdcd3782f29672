package vn.chibo.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.chibo.base.Refusal;
import vn.chibo.documents.DocumentKind.Field;

/**
 * Whether a template may come into force: it names only fields that its kind has, holds nothing that runs, fetches or hides, and
 * nothing that the PDF could not show. What is known is allowed; everything else is refused by its name.
 */
final class TemplateCheck {

	private static final Pattern PARTS = Pattern
		.compile("\\[Content_Types\\]\\.xml|_rels/\\.rels|docProps/[\\w.]+|docMetadata/[\\w.]+"
			+ "|word/(document|styles|stylesWithEffects|settings|fontTable|webSettings|numbering|footnotes|endnotes|people)"
			+ "\\.xml|word/(header|footer)\\d*\\.xml|word/theme/[\\w.]+|word/_rels/[\\w.]+|customXml/[\\w./]+");
	private static final Set<String> ELEMENTS = Set.of("document", "hdr", "ftr", "background", "body", "p", "r", "t",
		"tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak", "tbl", "tr", "tc", "bookmarkStart",
		"bookmarkEnd", "proofErr", "sdt", "sdtContent", "smartTag", "fldChar", "instrText", "fldSimple", "permStart",
		"permEnd");
	/** How something looks: nothing in them is shown by itself. */
	private static final Set<String> LOOKS = Set.of("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr",
		"sdtEndPr", "tblPrEx", "smartTagPr");
	private static final Map<String, String> CALLED = Map.ofEntries(
		Map.entry("drawing", "hình vẽ, ảnh hoặc khung chữ"), Map.entry("pict", "hình vẽ, ảnh hoặc khung chữ"),
		Map.entry("AlternateContent", "hình vẽ, ảnh hoặc khung chữ"), Map.entry("object", "đối tượng nhúng (OLE)"),
		Map.entry("control", "nút điều khiển ActiveX"), Map.entry("altChunk", "tệp nhúng"),
		Map.entry("hyperlink", "liên kết"), Map.entry("ins", "chỗ sửa còn theo dõi (Track Changes)"),
		Map.entry("del", "chỗ sửa còn theo dõi (Track Changes)"),
		Map.entry("footnoteReference", "chú thích cuối trang"), Map.entry("commentReference", "nhận xét (Comment)"),
		Map.entry("commentRangeStart", "nhận xét (Comment)"), Map.entry("numPr", "đánh số hoặc gạch đầu dòng tự động"),
		Map.entry("vMerge", "ô gộp theo chiều dọc"), Map.entry("framePr", "khung chữ"),
		Map.entry("cols", "văn bản chia cột"));

	/** A paper of the Party has a few pages: of what is longer nobody could say whether it is right. */
	private static final int MOST_PARAGRAPHS = 2000;
	private static final int LONGEST_NAME = 60;

	private final Docx template;
	private final DocumentKind kind;
	private final Set<Field> named = new HashSet<>();
	private final Set<String> faults = new TreeSet<>();
	/** Styles whose paragraphs Word numbers by itself. */
	private final Set<String> numbering;

	private TemplateCheck(Docx template, DocumentKind kind) {
		this.template = template;
		this.kind = kind;
		this.numbering = template.parts().containsKey(Docx.STYLES)
			? Xml.below(template.xml(Docx.STYLES), Docx.WORD, "style")
				.stream().filter(style -> !Xml.below(style, Docx.WORD, "numPr").isEmpty())
				.map(style -> style.getAttributeNS(Docx.WORD, "styleId")).collect(Collectors.toSet())
			: Set.of();
	}

	/**
	 * @return the fields of the kind that it leaves out
	 * @throws Refusal with all that stands against it
	 */
	static List<Field> check(Docx template, DocumentKind kind) {
		var check = new TemplateCheck(template, kind);
		check.parts();
		template.texts().forEach(check::text);
		if (check.faults.isEmpty() && check.named.isEmpty()) {
			check.faults.add("Mẫu không có trường nào như {{" + kind.fields().get(0).name()
				+ "}} nên bản in nào cũng như nhau; hãy đưa các trường vào mẫu.");
		}
		if (!check.faults.isEmpty()) {
			throw new Refusal(check.faults.stream().limit(10).toList());
		}
		return kind.fields().stream().filter(field -> !check.named.contains(field)).toList();
	}

	private void parts() {
		if (!template.parts().containsKey("_rels/.rels")) {
			faults.add("Tệp thiếu phần mà Word cần để mở; hãy mở lại mẫu bằng Word rồi lưu thành tệp .docx.");
		}
		for (var part : template.parts().keySet()) {
			if (part.endsWith("vbaProject.bin")) {
				faults.add("Mẫu có macro; hãy lưu lại thành tệp .docx không có macro.");
			} else if (!PARTS.matcher(part).matches()) {
				faults
					.add("Mẫu có phần không được dùng, “" + part + "”: ảnh, tệp nhúng hay thành phần khác; hãy bỏ đi.");
			} else if (part.endsWith(".rels")) {
				relations(part);
			}
		}
		var types = new String(template.parts().get("[Content_Types].xml"), StandardCharsets.UTF_8);
		if (types.contains("macroEnabled")) {
			faults.add("Mẫu có macro; hãy lưu lại thành tệp .docx không có macro.");
		}
		Optional.of("word/settings.xml").filter(template.parts()::containsKey).map(template::xml)
			.filter(settings -> !Xml.below(settings, Docx.WORD, "mailMerge").isEmpty())
			.ifPresent(merge -> faults.add("Mẫu nối với nguồn dữ liệu trộn thư (Mail Merge); hãy bỏ nối rồi lưu lại."));
	}

	private void relations(String part) {
		Xml.children(template.xml(part).getDocumentElement()).stream()
			.filter(relation -> "External".equalsIgnoreCase(relation.getAttribute("TargetMode")))
			.forEach(relation -> faults.add("Mẫu có liên kết ra ngoài, “" + relation.getAttribute("Target")
				+ "”; hãy bỏ liên kết."));
	}

	private void text(String part) {
		var xml = template.xml(part);
		if (xml.getElementsByTagNameNS(Docx.WORD, "p").getLength() > MOST_PARAGRAPHS) {
			throw new Refusal("Mẫu có hơn " + MOST_PARAGRAPHS + " đoạn, dài hơn mọi văn bản; hãy kiểm tra lại tệp.");
		}
		elements(xml.getDocumentElement());
		for (var row : Xml.below(xml, Docx.WORD, "tr")) {
			names(row, Xml.below(row, Docx.WORD, "p"));
		}
		Xml.below(xml, Docx.WORD, "p").stream().filter(paragraph -> !isInRow(paragraph))
			.forEach(paragraph -> names(paragraph, List.of(paragraph)));
	}

	private static boolean isInRow(Element paragraph) {
		for (var node = paragraph.getParentNode(); node != null; node = node.getParentNode()) {
			if ("tr".equals(node.getLocalName())) {
				return true;
			}
		}
		return false;
	}

	private void elements(Element element) {
		for (var child : Xml.children(element)) {
			var name = child.getLocalName();
			if (LOOKS.contains(name)) {
				Xml.below(child, Docx.WORD, "pStyle").stream()
					.filter(style -> numbering.contains(style.getAttributeNS(Docx.WORD, "val")))
					.forEach(style -> refuse("numPr"));
				Xml.below(child, Docx.WORD, "*").stream()
					.filter(look -> CALLED.containsKey(look.getLocalName()) && !isOneColumn(look))
					.forEach(look -> refuse(look.getLocalName()));
			} else if (!Docx.WORD.equals(child.getNamespaceURI()) || !ELEMENTS.contains(name)) {
				refuse(name);
			} else {
				fields(child);
				elements(child);
			}
		}
	}

	private static boolean isOneColumn(Element look) {
		return "cols".equals(look.getLocalName())
			&& List.of("", "1").contains(look.getAttributeNS(Docx.WORD, "num"));
	}

	private void refuse(String element) {
		faults.add("Mẫu có " + CALLED.getOrDefault(element, "thành phần “" + element + "”")
			+ " mà bản in không thể hiện được; hãy bỏ đi.");
	}

	/** Of the fields that Word reckons by itself only the numbers of pages. */
	private void fields(Element element) {
		var code = "instrText".equals(element.getLocalName()) ? element.getTextContent()
			: "fldSimple".equals(element.getLocalName()) ? element.getAttributeNS(Docx.WORD, "instr") : "PAGE";
		var name = code.strip().split("\\s+")[0];
		if (!Set.of("", "PAGE", "NUMPAGES", "MERGEFORMAT", "\\*").contains(name)) {
			faults.add("Mẫu có trường tự động “" + name + "” của Word; hãy bỏ trường này, chỉ số trang được dùng.");
		}
	}

	private void names(Element part, List<Element> paragraphs) {
		var found = new ArrayList<Placeholders>();
		for (var paragraph : paragraphs) {
			var text = Placeholders.textOf(paragraph);
			found.addAll(Placeholders.in(text));
			var rest = Placeholders.BRACES.matcher(text).replaceAll("");
			if (rest.contains("{{") || rest.contains("}}")) {
				faults.add("Chỗ “" + rest.strip().substring(0, Math.min(40, rest.strip().length()))
					+ "” có dấu ngoặc {{ }} không đủ cặp hoặc tên bị ngắt dòng; hãy gõ lại.");
			}
		}
		var list = found.stream().filter(one -> one.kind() == Placeholders.Kind.EACH).findFirst()
			.flatMap(one -> kind.field(one.name()).filter(field -> !field.rows().isEmpty()));
		for (var one : found) {
			kind.field(one.name()).ifPresent(named::add);
			if (!isKnown(one, list)) {
				faults.add(unknown(one));
			}
		}
	}

	private String unknown(Placeholders one) {
		var name = one.name().length() > LONGEST_NAME ? one.name().substring(0, LONGEST_NAME) + "…" : one.name();
		return one.kind() == Placeholders.Kind.EACH && kind.field(one.name()).isPresent()
			? "Trường “" + name + "” không phải danh sách nên không lặp lại được; hãy bỏ chữ “mỗi”."
			: "Mẫu có trường “" + name + "” mà loại văn bản này không có; hãy sửa tên theo danh sách trường.";
	}

	private boolean isKnown(Placeholders one, Optional<Field> list) {
		return switch (one.kind()) {
			case EACH -> kind.field(one.name()).filter(field -> !field.rows().isEmpty()).isPresent();
			case IF, UNLESS -> kind.field(one.name()).isPresent();
			case FIELD -> kind.field(one.name()).filter(field -> field.rows().isEmpty())
				.or(() -> list.flatMap(rows -> rows.column(one.name()))).isPresent();
		};
	}
}
