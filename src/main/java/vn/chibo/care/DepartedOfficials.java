package vn.chibo.care;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chibo.register.Member;

/**
 * Who is no member any more stands in for nobody and needs no deputy, and what they had taken is their committee's again;
 * the committee hears of it in the morning.
 */
@Component
class DepartedOfficials {

	private final JdbcClient jdbc;
	private final Deputies deputies;
	private final Returns returns;

	DepartedOfficials(JdbcClient jdbc, Deputies deputies, Returns returns) {
		this.jdbc = jdbc;
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
			Set<String> logins = new HashSet<>(jdbc.sql("select login from member where login is not null and id in (:departed)")
				.param("departed", departed).query(String.class).list());
			if (!logins.isEmpty()) {
				returns.giveBackOf(logins);
			}
		}
	}
}
