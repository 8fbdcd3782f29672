package vn.chibo.procedures.review;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Two lists side by side, for one batch. */
public final class Rows {

	private Rows() {
	}

	public static <A, B> List<Object[]> of(List<A> left, List<B> right, BiFunction<A, B, Object[]> row) {
		return IntStream.range(0, left.size()).mapToObj(index -> row.apply(left.get(index), right.get(index))).toList();
	}
}
