/** What comes before an application: the sympathisers that each branch knows and the targets that organisations set. */
@NamedInterface("planning")
package vn.chibo.procedures.admission.planning;

import org.springframework.modulith.NamedInterface;
