package vn.chibo.casefile.attachments;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.chibo.base.Refusal;

/**
 * Every object of a PDF, whether or not anything leads to it: none runs, starts, sends or hides something. A link that
 * somebody has to press is none of these.
 */
class PdfContents {

	private static final int MOST_OBJECTS = 200_000;
	private static final int MOST_FILTERS = 2;
	private static final int MOST_FOLLOWING = 20;
	/** A link leads to a page of the web or to a mail; one without a scheme to where it is completed by what reads it. */
	private static final Pattern ADDRESS = Pattern.compile("(?i)\\s*(https?:|mailto:|tel:|[^:/\\\\\\s][^:]*$).*",
		Pattern.DOTALL);
	private static final COSName URI = COSName.getPDFName("URI");
	private static final COSName BASE = COSName.getPDFName("Base");
	private static final String RUNS = "có mã lệnh chạy bên trong; hãy in lại thành PDF thường hoặc chụp ảnh rồi gửi.";
	private static final String STARTS = "có lệnh mở chương trình, tệp hay địa chỉ khác; hãy in lại thành PDF thường hoặc chụp "
		+ "ảnh rồi gửi.";
	private static final String HOLDS = "có tệp khác giấu bên trong; hãy in lại thành PDF thường hoặc chụp ảnh rồi gửi.";
	private static final String FORM = "là biểu mẫu điện tử loại cũ (XFA); hãy in ra thành PDF thường rồi gửi.";
	private static final String LARGE = "có ảnh quá lớn bên trong; hãy quét lại ở 200 đến 300 điểm một inch rồi gửi.";
	private static final String PACKED = "nén nhiều lớp, không kiểm tra được; hãy in lại thành PDF thường rồi gửi.";

	private static final Map<COSName, String> KEYS = Map.of(COSName.getPDFName("JS"), RUNS,
		COSName.getPDFName("JavaScript"), RUNS, COSName.getPDFName("AA"), RUNS,
		COSName.getPDFName("EmbeddedFiles"), HOLDS, COSName.getPDFName("EF"), HOLDS,
		COSName.getPDFName("RichMediaContent"), HOLDS, COSName.getPDFName("Collection"), HOLDS,
		COSName.getPDFName("XFA"), FORM, COSName.ENCRYPT, PACKED);
	private static final Map<String, String> ACTIONS = Map.ofEntries(Map.entry("JavaScript", RUNS),
		Map.entry("Rendition", RUNS), Map.entry("Launch", STARTS), Map.entry("SubmitForm", STARTS),
		Map.entry("ImportData", STARTS), Map.entry("GoToR", STARTS), Map.entry("GoToE", STARTS),
		Map.entry("Thread", STARTS),
		Map.entry("Movie", HOLDS), Map.entry("Sound", HOLDS), Map.entry("RichMediaExecute", RUNS),
		Map.entry("GoTo3DView", HOLDS));
	private static final Set<String> TYPES = Set.of("EmbeddedFile", "RichMedia", "3D", "Screen", "FileAttachment",
		"Movie", "Sound");

	private final PDDocument document;
	private final long mostPixels;
	private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Deque<COSBase> waiting = new ArrayDeque<>();

	PdfContents(PDDocument document, long mostPixels) {
		this.document = document;
		this.mostPixels = mostPixels;
	}

	void check() {
		var all = document.getDocument();
		add(all.getTrailer());
		all.getXrefTable().keySet().forEach(key -> add(all.getObjectFromPool(key)));
		while (!waiting.isEmpty()) {
			look(waiting.pop());
		}
		seen.clear();
		checkOpening(document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OPEN_ACTION), 0);
	}

	/** What happens when it is opened, and what follows that: a page is shown. */
	private void checkOpening(COSBase opening, int depth) {
		if (opening instanceof COSDictionary action && seen.add(action)) {
			if (depth > MOST_FOLLOWING || !"GoTo".equals(action.getNameAsString(COSName.S))) {
				throw new Refusal(STARTS);
			}
			var next = action.getDictionaryObject(COSName.getPDFName("Next"));
			checkOpening(next, depth + 1);
			if (next instanceof COSArray several) {
				for (int nth = 0; nth < several.size(); nth++) {
					checkOpening(several.getObject(nth), depth + 1);
				}
			}
		}
	}

	private void add(COSBase found) {
		var object = found instanceof COSObject reference ? reference.getObject() : found;
		if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
			if (seen.size() > MOST_OBJECTS) {
				throw new Refusal(PACKED);
			}
			waiting.push(object);
		}
	}

	private void look(COSBase object) {
		if (object instanceof COSArray array) {
			array.forEach(this::add);
			return;
		}
		var dictionary = (COSDictionary) object;
		for (var key : dictionary.keySet()) {
			if (KEYS.containsKey(key) && dictionary.getDictionaryObject(key) != null) {
				throw new Refusal(KEYS.get(key));
			}
			add(dictionary.getItem(key));
		}
		if (dictionary.getDictionaryObject(COSName.S) instanceof COSName action
			&& ACTIONS.containsKey(action.getName())) {
			throw new Refusal(ACTIONS.get(action.getName()));
		}
		if (is(dictionary, COSName.TYPE) || is(dictionary, COSName.SUBTYPE)) {
			throw new Refusal(HOLDS);
		}
		if (leadsElsewhere(dictionary, URI) || leadsElsewhere(dictionary, BASE)) {
			throw new Refusal(STARTS);
		}
		if (dictionary instanceof COSStream stream) {
			look(stream);
		}
	}

	private static boolean is(COSDictionary dictionary, COSName key) {
		return dictionary.getDictionaryObject(key) instanceof COSName name && TYPES.contains(name.getName());
	}

	private static boolean leadsElsewhere(COSDictionary dictionary, COSName key) {
		return dictionary.getDictionaryObject(key) instanceof COSString address && !address.getString().isBlank()
			&& !ADDRESS.matcher(address.getString()).matches();
	}

	private void look(COSStream stream) {
		if (stream.getDictionaryObject(COSName.F) != null) {
			throw new Refusal(STARTS);
		}
		if (stream.getFilters() instanceof COSArray filters && filters.size() > MOST_FILTERS) {
			throw new Refusal(PACKED);
		}
		long width = stream.getLong(COSName.WIDTH);
		long height = stream.getLong(COSName.HEIGHT);
		if (width > 0 && height > 0 && (width > mostPixels || height > mostPixels || width * height > mostPixels)) {
			throw new Refusal(LARGE);
		}
	}
}
