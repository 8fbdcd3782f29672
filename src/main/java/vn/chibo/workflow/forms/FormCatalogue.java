package vn.chibo.workflow.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of this version of the application, whole and checked; one that cannot be enforced stops the start. */
@Component
public class FormCatalogue {

	private final Map<String, FormSchema> byPath = new TreeMap<>();
	private final Map<String, FormSchema> byId;

	FormCatalogue(ResourcePatternResolver resources, FormFiles files, FormReader reader) throws IOException {
		for (var form : resources.getResources("classpath:/forms/*/*.form")) {
			var url = form.getURL().getPath();
			var name = url.substring(url.lastIndexOf("/forms/") + "/forms/".length());
			byPath.put("forms/" + name, reader.check("forms/" + name, files.read(name)));
		}
		byId = byPath.values().stream().collect(Collectors.toMap(FormSchema::id, Function.identity()));
	}

	/** What is deployed, by path: the same as long as the whole forms are the same, however they are written. */
	public Map<String, byte[]> contents() {
		var contents = new TreeMap<String, byte[]>();
		byPath.forEach((path, form) -> contents.put(path, form.json().toString().getBytes(StandardCharsets.UTF_8)));
		return contents;
	}

	Optional<FormSchema> find(String formId) {
		return Optional.ofNullable(byId.get(formId));
	}
}
