package vn.chibo.staffing;

import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chibo.register.Member;
import vn.chibo.register.Members;

/**
 * Who is no member any more stands in for nobody and needs no deputy, and what they had taken is their committee's again;
 * the committee hears of it in the morning.
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
			deputies.endAllOf(departed);
			var logins = members.all(departed).stream().filter(Member::hasLogin).map(Member::login)
				.collect(Collectors.toSet());
			if (!logins.isEmpty()) {
				returns.giveBackOf(logins);
			}
		}
	}
}
