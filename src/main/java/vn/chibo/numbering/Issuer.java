package vn.chibo.numbering;

import vn.chibo.rules.Place;

/**
 * A body that issues documents under numbers of its own.
 *
 * @param body  which body of the organisation; its committee and its standing committee count as one
 * @param kind  the kind of organisation, by which documents are signed with a symbol
 * @param place where the organisation lies: there it may count in another way
 */
public record Issuer(long organisationId, String body, String kind, Place place) {
}
