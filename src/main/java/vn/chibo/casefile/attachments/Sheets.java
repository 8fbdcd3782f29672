package vn.chibo.casefile.attachments;

/**
 * A PDF that is nothing but pages, as it is kept.
 *
 * @param pages how many
 */
public record Sheets(int pages, byte[] pdf) {
}
