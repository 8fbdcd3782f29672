package vn.chibo.procedures.admission.planning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chibo.calendar.Deadlines;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.rules.Place;

/** Until when certificates of the Party-awareness class count. */
@Component
class Certificates {

	/** The term for which one counts. */
	private static final String VALIDITY = "admission.certificate";

	private final Deadlines deadlines;
	private final Organisations organisations;
	private final Clock clock;

	Certificates(Deadlines deadlines, Organisations organisations, Clock clock) {
		this.organisations = organisations;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	Certificate of(Prospect prospect) {
		var until = prospect.hasCertificate() ? deadlines.lastDay(place(prospect), VALIDITY, prospect.certificateOn())
			: null;
		return new Certificate(until, until != null && until.isBefore(LocalDate.now(clock)));
	}

	private Place place(Prospect prospect) {
		return () -> organisations.get(prospect.branchId()).path();
	}

	/** The earliest date of a certificate that counts today in an organisation. */
	LocalDate countingSince(long organisationId) {
		return deadlines.firstDay(() -> organisations.get(organisationId).path(), VALIDITY, LocalDate.now(clock));
	}

	/** @param until the last day on which it counts; null when there is no certificate */
	record Certificate(LocalDate until, boolean expired) {
	}
}
