package vn.chibo.procedures.review.rating;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.rules.DayOnly;
import vn.chibo.rules.DecisionTable;
import vn.chibo.rules.DecisionTables;
import vn.chibo.rules.Place;

/** The decision tables of the cap on EXCELLENT. */
@Component
class CapRules {

	private static final String FILE = "bpmn/review/cap.dmn";

	private final DecisionTable<DayOnly, Share> cap;
	private final DecisionTable<DayOnly, Order> tieBreakers;

	CapRules(DecisionTables tables) {
		cap = tables.table(FILE, "excellentCap", DayOnly.class, Share.class);
		tieBreakers = tables.table(FILE, "tieBreakers", DayOnly.class, Order.class);
	}

	/** How many of a group may be EXCELLENT by the rules in force on a day in a place. */
	Cap excellentCap(LocalDate on, Place place) {
		var share = cap.row(new DayOnly(), on, place);
		return new Cap(share.percent(), share.ceilingPercent(), share.denominator(), share.rounding(),
			new Cap.SmallGroup(share.smallGroupBelow(), share.smallGroupAllowed()), share.groupBy(),
			tieBreakers.rows(new DayOnly(), on, place).stream().map(Order::tieBreaker).toList(), share.legalBasis());
	}

	private record Share(int percent, int ceilingPercent, Cap.Denominator denominator, Cap.Rounding rounding,
			int smallGroupBelow,
			int smallGroupAllowed, Cap.GroupBy groupBy, String legalBasis) {
	}

	private record Order(Cap.TieBreaker tieBreaker) {
	}
}
