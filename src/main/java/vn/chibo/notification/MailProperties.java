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
 */
@ConfigurationProperties("chibo.mail")
record MailProperties(@DefaultValue("chibo@localhost") String from, @DefaultValue("true") boolean digest,
		@DefaultValue("7") int morning, @DefaultValue Quiet quiet) {

	/**
	 * When nothing leaves but what cannot wait.
	 *
	 * @param from     when the night begins
	 * @param until    when it ends; no night when it is the same as the beginning
	 * @param holidays whether Tết and the public holidays are quiet
	 */
	record Quiet(@DefaultValue("21:00") LocalTime from, @DefaultValue("06:00") LocalTime until,
			@DefaultValue("true") boolean holidays) {

		boolean isNight(LocalTime time) {
			return from.isBefore(until) ? !time.isBefore(from) && time.isBefore(until)
				: !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
		}
	}
}
