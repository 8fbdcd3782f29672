/** Commendation of a member (tặng giấy khen): proposed by the branch, decided by the next committee up. */
package example.commendation;
