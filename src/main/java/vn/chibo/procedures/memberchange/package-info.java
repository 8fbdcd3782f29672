/** Corrections of what the register has of a member (sửa thông tin đảng viên): proposed, confirmed by whoever keeps it. */
package vn.chibo.procedures.memberchange;
