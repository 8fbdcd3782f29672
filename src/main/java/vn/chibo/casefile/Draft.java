package vn.chibo.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed so far.
 *
 * @param content by field; null for one that was emptied
 */
public record Draft(Map<String, Object> content, Instant savedAt, String savedBy) {
}
