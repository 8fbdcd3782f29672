package vn.chibo.casefile.attachments;

import static vn.chibo.casefile.attachments.BadBytes.bytes;
import static vn.chibo.casefile.attachments.BadBytes.gzip;
import static vn.chibo.casefile.attachments.BadBytes.joined;
import static vn.chibo.casefile.attachments.BadBytes.jpegOf;
import static vn.chibo.casefile.attachments.BadBytes.locked;
import static vn.chibo.casefile.attachments.BadBytes.packed;
import static vn.chibo.casefile.attachments.BadBytes.pngOf;
import static vn.chibo.casefile.attachments.BadBytes.saved;
import static vn.chibo.casefile.attachments.BadBytes.text;
import static vn.chibo.casefile.attachments.BadBytes.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** More than three hundred uploads that nobody wants, each under a name that promises something else. */
public final class BadFiles {

	private static final List<String> NAMES = List.of("quyet-dinh.pdf", "anh.jpg", "anh.png");
	private static final byte[] NOTHING = {};

	private final List<Upload> uploads = new ArrayList<>();
	private final Random chance = new Random(20);

	private BadFiles() {
	}

	/** @param what it is, for the report of the test; no name that was sent is read by anybody */
	public record Upload(String what, String name, Supplier<List<byte[]>> made) {

		public List<byte[]> files() {
			return made.get();
		}

		@Override
		public String toString() {
			return what + " as " + name;
		}
	}

	public static List<Upload> all() {
		var bad = new BadFiles();
		bad.otherKinds();
		bad.pictures();
		bad.brokenPdfs();
		bad.pdfsThatDoSomething();
		bad.bombs();
		bad.several();
		return bad.uploads;
	}

	private void add(String what, byte[] file) {
		add(what, NAMES.get(uploads.size() % NAMES.size()), () -> List.of(file));
	}

	private void add(String what, String name, Supplier<List<byte[]>> made) {
		uploads.add(new Upload(what, name, made));
	}

	private void underEachName(String what, byte[] file) {
		NAMES.forEach(name -> add(what, name, () -> List.of(file)));
	}

	private void otherKinds() {
		underEachName("nothing", NOTHING);
		underEachName("one byte", bytes("x"));
		for (var head : List.of("MZ\u0090\0", "\u007fELF\2\1", "\u00ca\u00fe\u00ba\u00be", "#!/bin/sh\nrm -rf /\n",
			"{\\rtf1 xin}", "%!PS-Adobe-3.0", "ID3\3\0", "OggS\0", "SQLite format 3\0", "@echo off\r\ndel *.*",
			"ftypisom")) {
			underEachName("a file that begins " + head.strip().substring(0, 2), bytes(head + "x".repeat(500)));
		}
		for (var brand : List.of("heic", "heix", "hevc", "heim", "mif1", "msf1", "avif", "avis", "isom", "qt  ")) {
			underEachName(brand, bytes("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + "mdat".repeat(100)));
		}
		for (var head : List.of("GIF87a", "GIF89a", "BM\u0001\u0002", "II*\0", "MM\0*", "RIFF\u0001\0\0\0WEBPVP8 ")) {
			underEachName("a picture of another kind", bytes(head + "\1".repeat(200)));
		}
		for (var text : List.of("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
			"<?xml version='1.0'?><svg onload='alert(1)'/>", "<!DOCTYPE html><html><script>alert(1)</script></html>",
			"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
			"\ufeff<html><body onload=alert(1)>", "  \n<script>fetch('/')</script>",
			"<svg><image href='http://x.example/y.png'/></svg>")) {
			underEachName("a page or drawing with a script", text.getBytes(StandardCharsets.UTF_8));
		}
		for (var archive : List.of(zip("a.txt", 10), zip("word/document.xml", 10), zip("xl/workbook.xml", 10),
			zip("bomb.txt", 5_000_000), zip("../../x.jsp", 10), gzip(5_000_000),
			bytes("Rar!\u001a\7\0" + "x".repeat(50)),
			bytes("7z\u00bc\u00af\u0027\u001c" + "x".repeat(50)),
			bytes("\u00d0\u00cf\u0011\u00e0" + "x".repeat(600)))) {
			underEachName("an archive", archive);
		}
		for (int nth = 1; nth <= 15; nth++) {
			var noise = new byte[nth * 37];
			chance.nextBytes(noise);
			noise[0] = (byte) 0x81;
			add("noise", noise);
		}
	}

	private void pictures() {
		var jpeg = Pictures.photograph(Pictures.page(400, 600), 6);
		var png = Pictures.as("png", noisy());
		jpeg = Arrays.copyOf(jpeg, jpeg.length - Pictures.WHO.length());
		for (int nth = 1; nth <= 20; nth++) {
			add("a JPEG that stops at " + nth + "/21", Arrays.copyOf(jpeg, jpeg.length * nth / 21));
			add("a PNG that stops at " + nth + "/21", Arrays.copyOf(png, png.length * nth / 21));
		}
		for (int nth = 1; nth <= 8; nth++) {
			var noise = new byte[400 + nth];
			chance.nextBytes(noise);
			add("noise behind the head of a JPEG", joined(Arrays.copyOf(jpeg, 4), noise));
			add("noise behind the head of a PNG", joined(Arrays.copyOf(png, 8), noise));
		}
		for (int side : List.of(1, 2, 10, 49)) {
			add("a PNG of " + side + " dots", Pictures.as("png", Pictures.page(side, 2000)));
			add("a JPEG of " + side + " dots", Pictures.as("jpg", Pictures.page(2000, side)));
		}
		add("a page behind the head of a JPEG",
			joined(Arrays.copyOf(jpeg, 4), bytes("<html><script>alert(1)</script>")));
		add("a PDF behind the head of a JPEG", joined(Arrays.copyOf(jpeg, 4), new RawPdf(1).bytes()));
	}

	private java.awt.image.BufferedImage noisy() {
		var picture = Pictures.page(300, 300);
		for (int dot = 0; dot < 90_000; dot++) {
			picture.setRGB(dot % 300, dot / 300, chance.nextInt(0xffffff));
		}
		return picture;
	}

	private void brokenPdfs() {
		var pdf = new RawPdf(5).bytes();
		for (int nth = 1; nth <= 25; nth++) {
			add("a PDF that stops at " + nth + "/26", Arrays.copyOf(pdf, pdf.length * nth / 26));
		}
		for (var tail : List.of(zip("a.txt", 10), bytes("<script>alert(1)</script>"),
			bytes("MZ\u0090\0" + "x".repeat(300)),
			bytes("#!/bin/sh\n"), new byte[2000], Pictures.as("png", Pictures.page(60, 60)), bytes("PK"),
			bytes("%%EOF and more"))) {
			add("a PDF with a tail", joined(pdf, tail));
		}
		for (var head : List.of("x", "\r\n", "GIF89a", "MZ", "<html>", "\0\0\0\0", "#!/bin/sh\n", "PK\u0003\u0004")) {
			add("a PDF behind something", joined(bytes(head), pdf));
		}
		for (var page : List.of("<html><script>alert(1)</script>", "<svg onload=alert(1)>", "<!DOCTYPE html>")) {
			add("a PDF that is a page too", bytes("%PDF-1.7\n%" + page + "\n" + text(pdf).substring(9)));
		}
		add("a PDF around an archive", text(pdf).replace("\n%%EOF", "\n%" + text(zip("a.txt", 10)).replace('\n', ' ')
			+ "\n%%EOF").getBytes(StandardCharsets.ISO_8859_1));
		add("a PDF with no pages", new RawPdf(0).bytes());
		for (int pages : List.of(51, 52, 75, 200, 1000)) {
			add("a PDF of " + pages + " pages", new RawPdf(pages).bytes());
		}
		for (int bits : List.of(40, 128, 256)) {
			add("a PDF with a password", locked(pdf, bits, "chu", "doc"));
			add("a PDF that may not be copied", locked(pdf, bits, "chu", ""));
		}
		add("only the head of a PDF", bytes("%PDF-1.7\n"));
		add("a PDF of nothing", bytes("%PDF-1.7\n%%EOF\n"));
	}

	private void pdfsThatDoSomething() {
		var actions = List.of("/S /JavaScript /JS (app.alert\\(1\\))", "/S /Launch /F (cmd.exe)",
			"/S /SubmitForm /F (http://x.example)", "/S /ImportData /F (x.fdf)", "/S /GoToR /F (other.pdf) /D [0 /Fit]",
			"/S /GoToE /T << /R /C >>", "/S /Rendition /OP 0", "/S /Sound", "/S /Movie", "/S /RichMediaExecute",
			"/S /Thread /F (other.pdf) /D 0", "/S /URI /URI (javascript:alert\\(1\\))",
			"/S /URI /URI (file:///C:/a.exe)",
			"/S /URI /URI ( JavaScript:x)", "/S /URI /URI (\\\\\\\\host\\\\share)", "/S /URI /URI (//host/a)");
		for (var action : actions) {
			twice("opening", new RawPdf(1).catalog("/OpenAction << " + action + " >>"));
			twice("in a link",
				new RawPdf(1).page("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << " + action
					+ " >> >>]"));
			twice("of a page", new RawPdf(1).page("/AA << /O << " + action + " >> >>"));
			add("hidden: " + action, new RawPdf(1).with("<< " + action + " >>").bytes());
			add("after a jump: " + action,
				new RawPdf(1).catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << " + action
					+ " >> >>").bytes());
		}
		for (var next : List.of("<< /S /URI /URI (http://x.example) >>",
			"[<< /S /GoTo /D [3 0 R /Fit] >> << /S /Named /N /Print >>]",
			"<< /S /GoTo /D [3 0 R /Fit] /Next << /S /URI /URI (http://x.example) >> >>", "<< /S /Hide /T (a) >>")) {
			twice("after a jump: " + next,
				new RawPdf(1).catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next " + next + " >>"));
		}
		twice("links of another place", new RawPdf(1).catalog("/URI << /Base (file:///etc/) >>"));
		add("content of another file", new RawPdf(1).withStream("/F (/etc/passwd)", NOTHING).bytes());
		add("content of an address",
			new RawPdf(1).withStream("/F << /FS /URL /F (http://x.example) >>", NOTHING).bytes());
		twice("opening an address", new RawPdf(1).catalog("/OpenAction << /S /URI /URI (http://x.example) >>"));
		for (var more : List.of("/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (x) >>] >> >>",
			"/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) >>] >> >>",
			"/AcroForm << /Fields [] /XFA (<xdp/>) >>", "/Collection << /View /D >>", "/AA << /WC << /S /URI >> >>")) {
			twice(more, new RawPdf(1).catalog(more));
		}
		for (var kind : List.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D")) {
			twice(kind, new RawPdf(1).page("/Annots [<< /Type /Annot /Rect [0 0 9 9] /Subtype /" + kind + " >>]"));
		}
		add("a file inside", new RawPdf(1).withStream("/Type /EmbeddedFile", bytes("MZ")).bytes());
		add("a file inside, spelled otherwise", new RawPdf(1).withStream("/Type /Embedded#46ile", bytes("MZ")).bytes());
		add("a script, spelled otherwise", new RawPdf(1).with("<< /S /Java#53cript /#4a#53 (x) >>").bytes());
	}

	/** As it was written by hand, and with its objects packed. */
	private void twice(String what, RawPdf pdf) {
		var plain = pdf.bytes();
		add(what, plain);
		add(what + ", packed", saved(plain));
	}

	private void bombs() {
		for (int side : List.of(8_001, 20_000, 65_500, 1_000_000, Integer.MAX_VALUE)) {
			add("a PNG that says to be " + side + " wide", pngOf(side, side));
			add("a PNG that says to be " + side + " long", pngOf(100, side < 100_000 ? 700_000 : side));
			add("a PDF with a picture of " + side,
				new RawPdf(1).withStream("/Type /XObject /Subtype /Image /Width " + side
					+ " /Height " + side + " /ColorSpace /DeviceGray /BitsPerComponent 8", NOTHING).bytes());
		}
		for (int side : List.of(8_001, 10_000, 20_000, 65_500)) {
			add("a JPEG that says to be " + side, jpegOf(side));
		}
		byte[] packed = packed(70_000_000);
		add("a PDF that unpacks to 70 MB", new RawPdf(1).withStream("/Filter /FlateDecode", packed).bytes());
		add("objects that unpack to 70 MB",
			new RawPdf(1).withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", packed)
				.bytes());
		add("a PDF of 20 times 45 MB", bombInParts(packed(45_000_000)));
		bombsSpelledOtherwise(packed);
		add("packed three times", new RawPdf(1).withStream("/Filter [/FlateDecode /FlateDecode /FlateDecode]", NOTHING)
			.bytes());
		add("16 MB of PDF", "lon.pdf", () -> List.of(joined(Arrays.copyOf(bytes("%PDF-1.7\n"), 16_000_000),
			bytes("\n%%EOF"))));
		add("16 MB of JPEG", "lon.jpg",
			() -> List.of(Arrays.copyOf(Pictures.as("jpg", Pictures.page(60, 60)), 16_000_000)));
		add("16 MB of nothing", "lon.png", () -> List.of(new byte[16_000_000]));
	}

	/** What reads a PDF unpacks these as well. */
	private void bombsSpelledOtherwise(byte[] packed) {
		var headless = packed.clone();
		headless[0] = 'x';
		headless[1] = 'y';
		byte[] part = packed(45_000_000);
		add("20 times 45 MB that break off", bombInParts(Arrays.copyOf(part, part.length - 40)));
		add("20 times 45 MB that end wrongly",
			bombInParts(joined(Arrays.copyOf(part, part.length - 40), bytes("x".repeat(200)))));
		for (var kind : List.of("", "/Type /ObjStm /N 1 /First 4 ", "/Type /XRef /W [1 2 1] /Size 9 ")) {
			add("a bomb with a wrong head: " + kind,
				new RawPdf(1).withStream(kind + "/Filter /FlateDecode", headless).bytes());
			for (var end : List.of(" \n", "   \r\n", " \r", "\r")) {
				add("a bomb behind blanks: " + kind,
					new RawPdf(1).with("<< %s/Filter /FlateDecode /Length %d >>\nstream%s%s\nendstream"
						.formatted(kind, packed.length, end, text(packed))).bytes());
			}
			for (var filter : List.of("[/ASCIIHexDecode /FlateDecode]", "[/A85/Fl]", "/LZWDecode", "/LZW", "[ /AHx ]",
				"/RunLengthDecode", "/RL", "/LZW#44ecode", "%\n/LZW", "[/Fl % twice\n/FlateDecode]", "3 0 R", "[3 0 R]",
				"[/CCITTFaxDecode /DCTDecode /FlateDecode]", "[/Crypt]")) {
				add("packed as " + filter, new RawPdf(1).withStream(kind + "/Filter " + filter, bytes("00")).bytes());
			}
		}
		add("packed as spelled otherwise", new RawPdf(1).withStream("/#46ilter/LZWDecode", bytes("00")).bytes());
	}

	private static byte[] bombInParts(byte[] packed) {
		var pdf = new RawPdf(1);
		for (int nth = 0; nth < 20; nth++) {
			pdf.withStream("/Filter /FlateDecode", packed);
		}
		return pdf.bytes();
	}

	private void several() {
		byte[] pdf = new RawPdf(1).bytes();
		byte[] photo = Pictures.as("jpg", Pictures.page(100, 150));
		add("two PDFs", "hai.pdf", () -> List.of(pdf, pdf));
		add("a PDF and a photograph", "hai.pdf", () -> List.of(pdf, photo));
		add("a photograph and a PDF", "hai.pdf", () -> List.of(photo, pdf));
		add("the second is HEIC", "hai.jpg", () -> List.of(photo, bytes("\0\0\0\u0018ftypheic....")));
		add("the third is empty", "ba.jpg", () -> List.of(photo, photo, NOTHING));
		add("the second stops", "hai.jpg", () -> List.of(photo, Arrays.copyOf(photo, photo.length / 2)));
		add("too many", "nhieu.jpg", () -> Stream.generate(() -> photo).limit(51).toList());
		add("none", "khong.jpg", List::of);
	}
}
