package vn.chibo.notification;

/** @param hourOfDay when the daily mail comes; nothing else asks for it */
record MailChoice(Rhythm rhythm, int hourOfDay) {
}
