/** Dossiers of members go from one organisation to another (bàn giao hồ sơ đảng viên): given with a list, received and checked. */
package vn.chibo.procedures.dossier;
