package vn.chibo.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.chibo.base.Edition;
import vn.chibo.base.Folded;

/** All chapters of the guide, read once at the start. */
@Component
class Guide {

	static final String INDEX = "huong-dan";
	static final String STEPS = "tung-viec";

	private final Map<String, Chapter> chapters = new HashMap<>();

	Guide(ResourcePatternResolver files, Edition edition) throws IOException {
		var reader = new ChapterReader(edition);
		for (var file : files.getResources("classpath:guide/*.md")) {
			chapters.put(name(file), reader.read(file.getContentAsString(StandardCharsets.UTF_8)));
		}
	}

	Optional<Chapter> chapter(String name) {
		return Optional.ofNullable(chapters.get(name));
	}

	/** @param task its name as people read it */
	Optional<String> anchorOf(String task) {
		return Optional.ofNullable(chapters.get(STEPS).anchors().get(Folded.of(task)));
	}

	private static String name(Resource file) {
		return file.getFilename().replaceFirst("\\.md$", "");
	}
}
