package vn.chibo.notification.timing;

/** @param hourOfDay when the daily mail comes; nothing else asks for it */
public record MailChoice(Rhythm rhythm, int hourOfDay) {
}
