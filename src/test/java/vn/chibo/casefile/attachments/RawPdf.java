package vn.chibo.casefile.attachments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A PDF written by hand, object by object: the catalog is 1, the pages 2, then each page and its text, then whatever is added. */
final class RawPdf {

	private final List<byte[]> objects = new ArrayList<>();
	private final int pages;
	private String catalog = "";
	private String page = "";

	RawPdf(int pages) {
		this.pages = pages;
	}

	RawPdf catalog(String more) {
		catalog = more;
		return this;
	}

	RawPdf page(String more) {
		page = more;
		return this;
	}

	/** Its number. */
	int next() {
		return 3 + 2 * pages + objects.size();
	}

	RawPdf with(String object) {
		objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	RawPdf withStream(String dictionary, byte[] content) {
		var out = new ByteArrayOutputStream();
		out.writeBytes("<< %s /Length %d >>\nstream\n".formatted(dictionary, content.length)
			.getBytes(StandardCharsets.ISO_8859_1));
		out.writeBytes(content);
		out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
		objects.add(out.toByteArray());
		return this;
	}

	byte[] bytes() {
		var all = new ArrayList<byte[]>();
		all.add(text("<< /Type /Catalog /Pages 2 0 R %s >>".formatted(catalog)));
		all.add(text("<< /Type /Pages /Count %d /Kids [%s] >>".formatted(pages, IntStream.range(0, pages)
			.mapToObj(nth -> (3 + 2 * nth) + " 0 R").collect(Collectors.joining(" ")))));
		for (int nth = 0; nth < pages; nth++) {
			all.add(text("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R %s >>"
				.formatted(4 + 2 * nth, page)));
			all.add(text("<< /Length 11 >>\nstream\n0 0 1 1 re f\nendstream"));
		}
		all.addAll(objects);
		var out = new ByteArrayOutputStream();
		out.writeBytes(text("%PDF-1.7\n"));
		var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(all.size() + 1));
		for (int nth = 0; nth < all.size(); nth++) {
			table.append("%010d 00000 n \n".formatted(out.size()));
			out.writeBytes(text((nth + 1) + " 0 obj\n"));
			out.writeBytes(all.get(nth));
			out.writeBytes(text("\nendobj\n"));
		}
		int begins = out.size();
		out.writeBytes(
			text(table + "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(all.size() + 1,
				begins)));
		return out.toByteArray();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}
