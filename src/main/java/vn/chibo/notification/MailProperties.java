package vn.chibo.notification;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave; the server itself is {@code spring.mail.*}.
 *
 * @param from   the sender's address
 * @param digest whether ordinary mails are collected for those who have not chosen; otherwise each leaves at once
 * @param morning the hour of the daily mail for those who have not chosen
 * @param quiet  when nothing leaves
 * @param bounces the sender's mailbox, into which mails come back
 */
@ConfigurationProperties("chibo.mail")
public record MailProperties(@DefaultValue("chibo@localhost") String from, @DefaultValue("true") boolean digest,
		@DefaultValue("7") int morning, @DefaultValue Quiet quiet,
		@DefaultValue Mailbox bounces) {

	/**
	 * When nothing leaves but what cannot wait.
	 *
	 * @param from     when the night begins
	 * @param until    when it ends; no night when it is the same as the beginning
	 * @param holidays whether Tết and the public holidays are quiet
	 */
	public record Quiet(@DefaultValue("21:00") LocalTime from, @DefaultValue("06:00") LocalTime until,
			@DefaultValue("true") boolean holidays) {

		public boolean isNight(LocalTime time) {
			return from.isBefore(until) ? !time.isBefore(from) && time.isBefore(until)
				: !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
		}
	}

	/**
	 * Where mails are read.
	 *
	 * @param host     null: by people only
	 * @param protocol {@code imaps}, or {@code imap} within a house
	 */
	public record Mailbox(String host, @DefaultValue("993") int port, @DefaultValue("imaps") String protocol,
			String username,
			String password) {
	}
}
