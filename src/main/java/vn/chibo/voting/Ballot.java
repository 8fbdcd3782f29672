package vn.chibo.voting;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.chibo.base.Refusal;

/** What came out of one vote: each of those present stands in exactly one of the three figures. */
public record Ballot(int inFavour, int against, int blank) {

	public Ballot {
		var faults = new ArrayList<String>();
		negative("tán thành", inFavour).ifPresent(faults::add);
		negative("không tán thành", against).ifPresent(faults::add);
		negative("phiếu trắng", blank).ifPresent(faults::add);
		Electorate.refuse(faults);
	}

	/** As minutes have it, by the names of their fields. */
	public static Ballot of(ToIntFunction<String> minutes) {
		return new Ballot(minutes.applyAsInt("inFavour"), minutes.applyAsInt("against"), minutes.applyAsInt("blank"));
	}

	/** Refuses figures that do not add up to those present. */
	void checkAgainst(Electorate electorate) {
		var handedIn = (long) inFavour + against + blank;
		if (handedIn > electorate.present()) {
			throw new Refusal(
				("Cộng tán thành, không tán thành và phiếu trắng được %d, nhiều hơn số có mặt (%d); hãy kiểm "
					+ "phiếu lại.").formatted(handedIn, electorate.present()));
		}
		if (handedIn < electorate.present()) {
			throw new Refusal(
				("Cộng tán thành, không tán thành và phiếu trắng được %d, ít hơn số có mặt (%d); ai có mặt mà "
					+ "không bỏ phiếu thì ghi vào phiếu trắng.").formatted(handedIn, electorate.present()));
		}
	}

	private static Optional<String> negative(String what, int figure) {
		return figure < 0 ? Optional.of("Số %s không thể âm (%d); hãy ghi lại.".formatted(what, figure))
			: Optional.empty();
	}
}
