package vn.chibo.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what lets somebody set a password is good, from when it leaves.
 *
 * @param invitation a link that somebody was sent
 * @param forgotten  a link that somebody has asked for
 * @param slip       a code on paper
 * @param asking     how often in an hour links are sent to one person, and asked for from one address
 */
@ConfigurationProperties("chibo.accounts")
record AccountProperties(@DefaultValue("7d") Duration invitation, @DefaultValue("2h") Duration forgotten,
		@DefaultValue("30d") Duration slip, @DefaultValue Asking asking) {

	record Asking(@DefaultValue("3") int perPerson, @DefaultValue("20") int perAddress) {
	}
}
