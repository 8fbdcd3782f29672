package vn.chibo.casefile;

/**
 * A procedure declares that those who take part in its cases, see {@link Participants}, may read all papers of them, whoever filed
 * them: the committee that leads, and whoever does the paperwork.
 *
 * @param procedure the key of its process
 */
public record PapersOfParticipants(String procedure) {
}
