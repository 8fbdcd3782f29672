package vn.chibo.register;

import java.util.Arrays;
import java.util.List;
import vn.chibo.rules.Place;

/**
 * A Party organisation in the tree of any depth.
 *
 * @param path the ids from the root down to this organisation, {@code /1/5/12/}
 */
public record Organisation(long id, String code, String name, OrganisationKind kind, Long parentId, String path)
		implements
		Place {

	/** The ids above this organisation, nearest first. */
	List<Long> ancestorIds() {
		var ids = Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(Long::valueOf).toList();
		return ids.stream().limit(ids.size() - 1L).sorted((a, b) -> ids.indexOf(b) - ids.indexOf(a)).toList();
	}

	/** Whether this organisation lies under the other one, or is it. */
	public boolean isWithin(Organisation other) {
		return path.startsWith(other.path);
	}

	/** Whether this organisation lies under the one with that id, or is it. */
	public boolean isWithin(long otherId) {
		return path.contains("/" + otherId + "/");
	}
}
