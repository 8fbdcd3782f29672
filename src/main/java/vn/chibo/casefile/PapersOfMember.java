package vn.chibo.casefile;

/**
 * A procedure declares that the member concerned may read all papers of its cases, whoever filed them.
 *
 * @param procedure the key of its process
 */
public record PapersOfMember(String procedure) {
}
