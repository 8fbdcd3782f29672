package vn.chibo;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which package stands on which floor, and which knows which. A package is what lies directly below {@code vn.chibo} with
 * all that lies below it, and on the floor of the procedures each procedure.
 */
final class House {

	private static final String ROOT = ChiBoApplication.class.getPackageName() + ".";
	private static final String PROCEDURES = "procedures.";

	private final List<Floor> floors;
	/** Each with one of the dependencies that it stands for. */
	private final Map<Arrow, String> arrows;
	private final TreeSet<String> packages;
	private final TreeMap<String, TreeSet<String>> ports;

	private House(TreeSet<String> packages, Map<Arrow, String> arrows, TreeMap<String, TreeSet<String>> ports) {
		this.packages = packages;
		this.arrows = arrows;
		this.ports = ports;
		var procedures = packages.stream().filter(one -> one.startsWith(PROCEDURES)).toList();
		floors = List.of(new Floor("the engine", List.of("workflow")),
			new Floor("pages of all procedures, demo",
				List.of("morning", "work", "casepage", "directory", "dashboard", "quality", "dossiers", "demo")),
			new Floor("what stands around all pages", List.of("frame")),
			new Floor("for the cases of all procedures",
				List.of("accounts", "reminder", "staffing", "standing", "retention", "rulebook")),
			new Floor("procedures", procedures), new Floor("mail", List.of("notification")),
			new Floor("cases, their work, who may see it", List.of("casefile", "worklist", "security")),
			new Floor("people, days, votes, decisions",
				List.of("register", "calendar", "voting", "decision", "numbering", "meetings")),
			new Floor("rules, guide, documents", List.of("rules", "guide", "documents")),
			new Floor("ground", List.of("base")));
	}

	static House of(JavaClasses classes) {
		var packages = new TreeSet<String>();
		var arrows = new TreeMap<Arrow, String>(Comparator.comparing(Arrow::from).thenComparing(Arrow::to));
		var ports = new TreeMap<String, TreeSet<String>>();
		for (var one : classes) {
			nameOf(one.getPackageName()).ifPresent(from -> {
				packages.add(from);
				one.getRawInterfaces().forEach(port -> nameOf(port.getPackageName()).filter(to -> !to.equals(from))
					.ifPresent(to -> ports.computeIfAbsent(to + "." + port.getSimpleName(), name -> new TreeSet<>())
						.add(from)));
				one.getDirectDependenciesFromSelf().forEach(dependency -> target(dependency)
					.filter(to -> !to.equals(from))
					.ifPresent(to -> arrows.putIfAbsent(new Arrow(from, to), dependency.getDescription())));
			});
		}
		return new House(packages, arrows, ports);
	}

	private static Optional<String> target(Dependency dependency) {
		return nameOf(dependency.getTargetClass().getBaseComponentType().getPackageName());
	}

	/** Of the part of the house that a Java package belongs to; none for the application itself and for libraries. */
	static Optional<String> nameOf(String javaPackage) {
		if (!javaPackage.startsWith(ROOT)) {
			return Optional.empty();
		}
		var name = javaPackage.substring(ROOT.length()).split("\\.");
		var procedure = (name[0] + ".").equals(PROCEDURES);
		return procedure && name.length == 1 ? Optional.empty()
			: Optional.of(procedure ? PROCEDURES + name[1] : name[0]);
	}

	/** From top to bottom. */
	List<Floor> floors() {
		return floors;
	}

	TreeSet<String> packages() {
		return packages;
	}

	/** The interfaces that other packages answer, each with these. */
	TreeMap<String, TreeSet<String>> ports() {
		return ports;
	}

	Stream<Arrow> arrows() {
		return arrows.keySet().stream();
	}

	String because(Arrow arrow) {
		return "%s -> %s: %s".formatted(arrow.from(), arrow.to(), arrows.get(arrow));
	}

	/** Counted from the top. */
	Optional<Integer> floorOf(String name) {
		return floors.stream().filter(floor -> floor.packages().contains(name)).map(floors::indexOf).findAny();
	}

	boolean goesDown(Arrow arrow) {
		return floorOf(arrow.from()).flatMap(from -> floorOf(arrow.to()).map(to -> from < to)).orElse(false);
	}

	/** Those that no way over another package stands for. */
	List<Arrow> shortestArrows() {
		return arrows().filter(arrow -> arrows().filter(first -> first.from().equals(arrow.from()))
			.filter(first -> !first.equals(arrow)).noneMatch(first -> leads(first.to(), arrow.to()))).toList();
	}

	private boolean leads(String from, String to) {
		return arrows().filter(arrow -> arrow.from().equals(from))
			.anyMatch(arrow -> arrow.to().equals(to) || leads(arrow.to(), to));
	}

	record Floor(String name, List<String> packages) {
	}

	/** The first knows the second. */
	record Arrow(String from, String to) {
	}
}
