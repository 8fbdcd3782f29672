/** The twelve months after the ceremony, up to recognition or removal. */
package vn.chibo.procedures.admission.probation;
