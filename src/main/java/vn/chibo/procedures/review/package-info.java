/** The annual review (kiểm điểm, xếp loại): who is reviewed, what level is proposed, how many may be excellent. */
package vn.chibo.procedures.review;
