/** Relocation of membership (chuyển sinh hoạt đảng chính thức): its steps, its route and what they do to the register. */
package vn.chibo.procedures.relocation;
