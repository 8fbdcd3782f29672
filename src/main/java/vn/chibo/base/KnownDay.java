package vn.chibo.base;

import java.time.LocalDate;

/**
 * A day that the application knows and that what people type has to follow or go before; forms name it by its key.
 *
 * @param vietnamese what it is the day of, as a sentence says it
 */
public record KnownDay(LocalDate date, String vietnamese) {
}
