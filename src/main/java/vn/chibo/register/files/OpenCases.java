package vn.chibo.register.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The open cases of members: whoever confirms that a member is another one has to know of them. */
public interface OpenCases {

	/** Case numbers by personal id. */
	Map<String, List<String>> of(Collection<String> personalIds);
}
