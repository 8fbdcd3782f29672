package vn.chibo.workflow.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How a process goes on when nobody objects: the first flow out of each element, drawn straight. */
final class UsualWay {

	private UsualWay() {
	}

	/**
	 * What comes after elements at which a process stands at the same time. Where their ways meet they are one, so what
	 * is still to be done before that comes before; a way that never meets the longest is gone beside it, and its end is
	 * not the end of the process.
	 */
	static List<FlowNode> from(Collection<? extends FlowNode> now) {
		var ways = now.stream().map(UsualWay::behind)
			.sorted(Comparator.comparing((List<FlowNode> way) -> way.size()).reversed()).toList();
		var whole = new ArrayList<FlowNode>();
		for (var way : ways) {
			var own = way.stream().takeWhile(node -> !whole.contains(node)).toList();
			boolean meets = own.size() < way.size();
			int before = meets ? whole.indexOf(way.get(own.size())) : 0;
			whole.addAll(before, meets || whole.isEmpty() ? own
				: own.stream().filter(node -> after(node) != null).toList());
		}
		return whole;
	}

	/** Until the end, or what was passed already. */
	private static List<FlowNode> behind(FlowNode from) {
		var seen = new HashSet<FlowNode>();
		return Stream.iterate(after(from), next -> next != null && seen.add(next), UsualWay::after).toList();
	}

	/** The next on the straight way; behind the end of a part of the process, what follows the part. */
	static FlowNode after(FlowNode node) {
		var flows = node.getOutgoing();
		if (!flows.isEmpty()) {
			return flows.iterator().next().getTarget();
		}
		return node.getParentElement() instanceof SubProcess part && !part.triggeredByEvent() ? after(part) : null;
	}
}
