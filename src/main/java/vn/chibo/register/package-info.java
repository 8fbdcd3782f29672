/** Who is who: organisations, members and committee seats, the one source of truth that everything else asks. */
package vn.chibo.register;
