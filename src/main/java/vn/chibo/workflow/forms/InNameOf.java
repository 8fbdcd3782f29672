package vn.chibo.workflow.forms;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.chibo.register.Committee;
import vn.chibo.register.Seats;
import vn.chibo.workflow.rights.Person;

/** What the form of a task says at its head to whoever writes for somebody else. */
@Component
class InNameOf {

	private final Seats seats;

	InNameOf(Seats seats) {
		this.seats = seats;
	}

	/**
	 * Names only whom the form names anyway, and whom the person was told to stand in for.
	 *
	 * @param committee the group in whose name the person works on the task; null for one's own task
	 * @return null for whoever writes for themselves, or for a committee in which they sit
	 */
	String sentence(FormTask open, Person person, String committee, FormSchema schema, Map<String, Object> data) {
		if (committee == null) {
			return null;
		}
		var absent = Committee.ofGroup(committee).map(group -> seats.absentFor(person.login(), group)).stream()
			.flatMap(names -> names.stream()).map(name -> "đồng chí " + name).collect(Collectors.joining(", "));
		var said = Stream.of(absent.isEmpty() ? "" : "làm thay " + absent + " vắng mặt",
			open.isOnesOwn() ? "viết thay " + ofTask(schema, data) : "")
			.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
		return said.isEmpty() ? null : StringUtils.capitalize(said) + ".";
	}

	private static String ofTask(FormSchema schema, Map<String, Object> data) {
		var name = data.get(String.valueOf(schema.inNameOf()));
		return name == null ? "người được giao việc này" : "đồng chí " + name;
	}
}
