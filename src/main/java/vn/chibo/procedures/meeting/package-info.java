/** The branch's month (sinh hoạt chi bộ): a registered day, an agreed agenda, a meeting, signed minutes and a resolution. */
package vn.chibo.procedures.meeting;
