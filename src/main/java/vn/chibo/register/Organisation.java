package vn.chibo.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.rules.Place;

/**
 * A Party organisation in the tree of any depth.
 *
 * @param path       the ids from the root down to this organisation, {@code /1/5/12/}
 * @param grassroots whether it is a grassroots organisation (tổ chức cơ sở đảng) with branches below it: a company's under
 *                   294-QĐ/TW, a whole commune's under 208-QĐ/TW; a branch is asked by {@link Organisations#grassroots}
 * @param bodies     those in which officials sit
 * @param youthUnion whether there is an organisation of the Youth Union in it
 */
public record Organisation(long id, String code, String name, OrganisationKind kind, Long parentId, String path,
		boolean grassroots, Set<Body> bodies, boolean youthUnion)
		implements
		Place {

	private static final String[][] COMMITTEES = {{"Đảng bộ tỉnh ", "Tỉnh ủy "}, {"Đảng bộ thành phố ", "Thành ủy "},
		{"Đảng bộ ", "Đảng ủy "}};
	private static final List<String> PLACES = List.of("Đảng bộ xã ", "Đảng bộ phường ", "Đảng bộ thị trấn ",
		"Đảng bộ đặc khu ", "Đảng bộ tỉnh ", "Đảng bộ thành phố ");

	/**
	 * What its committee is called where it signs: Đảng ủy xã Hạ of Đảng bộ xã Hạ, Tỉnh ủy Sông Lam of Đảng bộ tỉnh Sông Lam;
	 * a branch by its own name.
	 */
	public String committeeName() {
		for (var named : COMMITTEES) {
			if (name.startsWith(named[0])) {
				return named[1] + name.substring(named[0].length());
			}
		}
		return name;
	}

	/** The place in the head of its documents: An Hòa of Đảng bộ xã An Hòa; empty for one that is no place. */
	public Optional<String> placeName() {
		return PLACES.stream().filter(name::startsWith).findFirst()
			.map(before -> name.substring(before.length()).strip())
			.filter(place -> !place.isEmpty());
	}

	/** The bodies that number documents of their own; its committee is one of them, also where nobody sits in it. */
	public List<Body> numbering() {
		return Stream.concat(Stream.of(Body.COMMITTEE), bodies.stream()).filter(body -> !body.isOfGroup())
			.map(Body::numbering).distinct().sorted()
			.toList();
	}

	/** The body that decides for it: its standing committee, or its committee where it has none. */
	public Committee deciding() {
		return new Committee(id, Body.with(Right.DECIDES_FOR_COMMITTEE, bodies));
	}

	/** The body that does its paperwork: its organisation department, or its committee where it has none. */
	public Committee administering() {
		return new Committee(id, Body.with(Right.ADMINISTERS, bodies));
	}

	/** Its inspection committee; not every organisation has one. */
	public Optional<Committee> inspecting() {
		return bodies.stream().filter(body -> body.may(Right.INSPECTS)).findFirst()
			.map(body -> new Committee(id, body));
	}

	/** Whether a body of its own, apart from the committee, does its paperwork. */
	public boolean hasDepartment() {
		return administering().may(Right.ADMINISTERS);
	}

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
