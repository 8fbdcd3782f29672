/** Admission of new members (kết nạp đảng viên): who may be admitted, and what it takes. */
package vn.chibo.procedures.admission;
