package vn.chibo.workflow.tasks;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What was found in a list, as long as the request lasts that asks for a page of it and for how many there are. */
record FoundBefore(String filterId, Selection wanted, List<String> ids) {

	private static final String NAME = FoundBefore.class.getName();

	static List<String> in(String filterId, Selection wanted, Supplier<List<String>> finding) {
		var request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return finding.get();
		}
		if (request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof FoundBefore before
			&& before.filterId.equals(filterId) && before.wanted.equals(wanted)) {
			return before.ids;
		}
		var ids = finding.get();
		request.setAttribute(NAME, new FoundBefore(filterId, wanted, ids), RequestAttributes.SCOPE_REQUEST);
		return ids;
	}
}
