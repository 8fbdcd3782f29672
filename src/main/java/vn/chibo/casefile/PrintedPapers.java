package vn.chibo.casefile;

import java.util.List;
import vn.chibo.register.Committee;

/** Papers of cases as they are printed, for whoever keeps them beside their cases. */
public interface PrintedPapers {

	/**
	 * A paper and what was scanned for it, each as a PDF. That they were read is on record.
	 *
	 * @param as the committee in whose name
	 * @return nothing where the content is destroyed
	 */
	List<byte[]> print(String caseNumber, int position, String login, Committee as);
}
