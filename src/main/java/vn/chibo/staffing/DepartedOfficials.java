package vn.chibo.staffing;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Retirements;
import vn.chibo.register.Seatings;

/**
 * Who is no member any more, or has retired from their committees, stands in for nobody and needs no deputy, and what they
 * had taken is their committee's again; the committee hears of it in the morning.
 */
@Component
class DepartedOfficials {

	private final Members members;
	private final Deputies deputies;
	private final Returns returns;

	DepartedOfficials(Members members, Deputies deputies, Returns returns) {
		this.members = members;
		this.deputies = deputies;
		this.returns = returns;
	}

	/** First, while the seats are there by which the deputies are told what has ended. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(Member.StandingChanged changed) {
		var departed = changed.departed().stream().map(Member.Change::memberId).toList();
		if (!departed.isEmpty()) {
			leave(departed);
		}
	}

	@EventListener
	void on(Retirements.Leaving leaving) {
		leave(List.of(leaving.memberId()));
	}

	/** What they hold of committees in which they sit no more. */
	@EventListener
	void on(Seatings.Ended ended) {
		members.all(ended.memberIds()).stream().filter(Member::hasLogin).map(Member::login)
			.forEach(returns::giveBackOfFormer);
	}

	private void leave(List<Long> officials) {
		deputies.endAllOf(officials);
		var logins = members.all(officials).stream().filter(Member::hasLogin).map(Member::login)
			.collect(Collectors.toSet());
		if (!logins.isEmpty()) {
			returns.giveBackOf(logins);
		}
	}
}
