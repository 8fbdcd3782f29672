package vn.chibo.procedures.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Body;
import vn.chibo.register.Committee;
import vn.chibo.register.Position;
import vn.chibo.register.Seatings.Change;

/** Who is to sit where from when, as the paper says it. */
record Proposal(Committee committee, LocalDate from, List<Change> changes, String reason) {

	static final String FORM = "seating-start";

	static Proposal of(long organisationId, Paper paper) {
		return new Proposal(new Committee(organisationId, Body.valueOf(paper.text("body"))), paper.day("from"),
			((List<?>) paper.content().get("changes")).stream().map(row -> change((Map<?, ?>) row)).toList(),
			paper.text("reason"));
	}

	private static Change change(Map<?, ?> row) {
		return new Change(Objects.toString(row.get("who"), ""),
			Position.valueOf(Objects.toString(row.get("position"))), "LEAVES".equals(row.get("what")));
	}
}
