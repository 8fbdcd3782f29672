package vn.chibo.register.history;

import java.time.Instant;
import vn.chibo.register.Signature.Source;

/**
 * One change of what the register has of a member, in the words of people.
 *
 * @param column what it is called in the table of members, for whoever looks up who may see it; null of a seat, or where the
 *               member was entered
 * @param what   what people call it
 * @param before empty for nothing
 * @param by     who changed it; null for a step that nobody takes by hand, or past the application
 * @param in     null past the application
 * @param why    the number of the case, the name of the file, or a sentence
 */
public record Version(long id, String column, String what, String before, String after, Instant at, String by,
		Source in, String why) {
}
