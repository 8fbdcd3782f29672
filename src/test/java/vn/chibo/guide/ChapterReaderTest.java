package vn.chibo.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chibo.base.Edition;

class ChapterReaderTest {

	private final ChapterReader reader = new ChapterReader(new Edition());

	@Test
	void firstHeadingIsTheTitle() {
		assertThat(reader.read("# Dành cho *chi ủy*\n\n## Sau").title()).isEqualTo("Dành cho chi ủy");
	}

	@Test
	void linksBetweenFilesLeadToPages() {
		assertThat(reader
			.read("[a](../huong-dan.md) [b](huong-dan/dang-vien.md) [c](cap-uy.md) ![d](../pictures/huong-dan/x.png)")
			.html()).contains("href=\"/guide\"", "href=\"/guide/dang-vien\"", "href=\"/guide/cap-uy\"",
				"src=\"/guide/pictures/x.png?");
	}

	@Test
	void firstPlaceOfBoldWordsCanBeLedToWhateverTheLineBreak() {
		var chapter = reader.read("**Nhận\nviệc** rồi **nhận việc**");

		assertThat(chapter.anchors()).containsOnlyKeys("nhận việc");
		assertThat(chapter.html()).containsOnlyOnce("id=\"" + chapter.anchors().get("nhận việc") + "\"");
	}

	@Test
	void tablesAreTablesAndMarkupIsText() {
		assertThat(reader.read("| a | b |\n|---|---|\n| 1 | <b>2</b> |").html()).contains("<table>", "&lt;b&gt;");
	}
}
