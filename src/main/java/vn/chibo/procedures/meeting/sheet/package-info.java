/** The sheet of a meeting: written by the secretary in the room, piece by piece. */
package vn.chibo.procedures.meeting.sheet;
