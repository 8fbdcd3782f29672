package vn.chibo.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave; the server itself is {@code spring.mail.*}.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("chibo.mail")
record MailProperties(@DefaultValue("chibo@localhost") String from) {
}
