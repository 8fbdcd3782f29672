package vn.chibo.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What a later release ships: a table of terms with two other figures, another text for one of them, and a row that has
 * another name.
 */
@TestConfiguration(proxyBeanMethods = false)
class SecondEdition {

	private static final String TABLE = "bpmn/relocation/deadlines.dmn";

	@Bean
	@Primary
	static PathMatchingResourcePatternResolver release() throws IOException {
		var file = Files.createTempDirectory("edition").resolve(TABLE);
		Files.createDirectories(file.getParent());
		Files.writeString(file, edited(new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8)));
		return new PathMatchingResourcePatternResolver() {
			@Override
			public Resource[] getResources(String pattern) throws IOException {
				var found = super.getResources(pattern);
				for (int nth = 0; nth < found.length; nth++) {
					if (address(found[nth]).endsWith(TABLE)) {
						found[nth] = new FileSystemResource(file);
					}
				}
				return found;
			}
		};
	}

	private static String edited(String table) {
		return table.replace("<outputEntry id=\"present_3\"><text>30<", "<outputEntry id=\"present_3\"><text>25<")
			.replace("Quy định 294-QĐ/TW, điểm 6.3.1: trình giấy", "Quy định 300-QĐ/TW, điểm 7: trình giấy")
			.replace("<outputEntry id=\"start_3\"><text>60<", "<outputEntry id=\"start_3\"><text>45<")
			.replace("rule_waitLonger", "rule_waitOnceMore");
	}

	private static String address(Resource resource) {
		try {
			return resource.getURL().getPath();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
