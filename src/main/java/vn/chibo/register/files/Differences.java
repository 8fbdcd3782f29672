package vn.chibo.register.files;

import java.util.List;

/**
 * All that files and the register do not say alike.
 *
 * @param same    how many lines say what the register has
 * @param remarks what the person who compares should know
 */
record Differences(List<Difference> list, int same, List<String> remarks) {
}
