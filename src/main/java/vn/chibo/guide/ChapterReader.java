package vn.chibo.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import vn.chibo.base.Edition;
import vn.chibo.base.Folded;

/** Makes pages of the files in docs: their links lead to pages, and what they print bold can be led to. */
class ChapterReader {

	private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
	private static final Pattern INDEX = Pattern.compile("(?:\\.\\./)?huong-dan\\.md");
	private static final Pattern CHAPTER = Pattern.compile("(?:huong-dan/)?([\\w-]+)\\.md");
	private static final Pattern PICTURE = Pattern.compile("(?:\\.\\./)?pictures/huong-dan/([\\w-]+\\.png)");
	private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

	private final Edition edition;
	private final Parser parser = Parser.builder().extensions(TABLES).build();

	ChapterReader(Edition edition) {
		this.edition = edition;
	}

	Chapter read(String markdown) {
		var document = parser.parse(markdown);
		var marks = new Marks(edition);
		document.accept(marks);
		var html = HtmlRenderer.builder().extensions(TABLES).extensions(List.of(HeadingAnchorExtension.create()))
			.escapeHtml(true)
			.attributeProviderFactory(context -> (node, tag, attributes) -> {
				if (node instanceof Image) {
					attributes.put("loading", "lazy");
				}
				if (node instanceof Link && node.getFirstChild() instanceof Image) {
					// the page stays where it is
					attributes.put("target", "_blank");
				}
				if (marks.ids.containsKey(node)) {
					attributes.put("id", marks.ids.get(node));
				}
			}).build().render(document);
		return new Chapter(marks.title, html, marks.anchors);
	}

	/** What the page is called, where its bold words are, and its links as the addresses of pages. */
	private static final class Marks extends AbstractVisitor {

		final Map<Node, String> ids = new HashMap<>();
		final Map<String, String> anchors = new HashMap<>();
		private final IdGenerator generator = IdGenerator.builder().build();
		private final Edition edition;
		String title;

		Marks(Edition edition) {
			this.edition = edition;
		}

		@Override
		public void visit(Heading heading) {
			if (title == null) {
				title = words(heading);
			}
			visitChildren(heading);
		}

		@Override
		public void visit(StrongEmphasis bold) {
			var words = words(bold);
			anchors.computeIfAbsent(Folded.of(words), first -> {
				ids.put(bold, "b-" + generator.generateId(words));
				return ids.get(bold);
			});
		}

		@Override
		public void visit(Link link) {
			var file = link.getDestination();
			link.setDestination(INDEX.matcher(file).matches()
				? "/guide"
				: CHAPTER.matcher(file).replaceFirst("/guide/$1"));
			visitChildren(link);
		}

		/** A screen is too small to read on a telephone: a touch shows the picture alone. */
		@Override
		public void visit(Image picture) {
			picture.setDestination(
				edition.of(PICTURE.matcher(picture.getDestination()).replaceFirst("/guide/pictures/$1")));
			var alone = new Link(picture.getDestination(), null);
			picture.insertBefore(alone);
			alone.appendChild(picture);
		}

		private static String words(Node node) {
			return WORDS.render(node).replace('\n', ' ').strip();
		}
	}
}
