package vn.chibo.register.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which entries of a file are new to the register and which differ from it. */
record Changes<E>(List<E> added, List<E> changed, int unchanged) {

	static <K, E> Changes<E> between(Collection<K> keys, Map<K, E> stored, Map<K, E> wanted) {
		List<E> added = new ArrayList<>();
		List<E> changed = new ArrayList<>();
		for (K key : keys) {
			E old = stored.get(key);
			E entry = wanted.get(key);
			if (old == null) {
				added.add(entry);
			} else if (!old.equals(entry)) {
				changed.add(entry);
			}
		}
		return new Changes<>(added, changed, keys.size() - added.size() - changed.size());
	}

	Stream<E> all() {
		return Stream.concat(added.stream(), changed.stream());
	}

	LoadReport.Count count(String file) {
		return new LoadReport.Count(file, added.size(), changed.size(), unchanged);
	}
}
