package vn.chibo.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed logins are put up with before every further one is refused.
 *
 * @param failuresPerLogin   for one login, from wherever they come
 * @param failuresPerAddress from one address, for whatever logins; an office may share an address
 * @param within             the time in which they are counted, and for which login or address is then locked
 * @param remembered         how many logins and addresses are counted at once; invented logins fill no more memory
 */
@ConfigurationProperties("chibo.login")
record LoginLimits(@DefaultValue("5") int failuresPerLogin, @DefaultValue("50") int failuresPerAddress,
		@DefaultValue("15m") Duration within, @DefaultValue("100000") int remembered) {
}
