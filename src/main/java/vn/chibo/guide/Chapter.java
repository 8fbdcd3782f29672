package vn.chibo.guide;

import java.util.Map;

/**
 * A page of the guide, ready to be shown.
 *
 * @param html    of our own texts; what somebody sends is never in it
 * @param anchors where the page tells of something, by the words that it prints bold, folded
 */
record Chapter(String title, String html, Map<String, String> anchors) {
}
