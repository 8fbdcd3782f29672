package vn.chibo.frame;

import java.util.List;
import vn.chibo.base.PageLink;

/**
 * Where somebody may go.
 *
 * @param main   what stands in the bar of each page
 * @param groups the rest, under its headings; the first page shows it as well
 */
public record Menu(List<PageLink> main, List<Group> groups) {

	public record Group(String words, List<PageLink> links) {
	}
}
