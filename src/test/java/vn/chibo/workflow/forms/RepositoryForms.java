package vn.chibo.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import vn.chibo.casepage.PaperForms;

/** The forms of the repository, read as at the start of the application, without one. */
public final class RepositoryForms {

	static final ResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
	private static final ObjectMapper JSON = new ObjectMapper();
	static final FormCatalogue CATALOGUE = read();

	private RepositoryForms() {
	}

	private static FormCatalogue read() {
		try {
			return new FormCatalogue(RESOURCES, new FormFiles(RESOURCES, JSON),
				new FormReader(JSON, Clock.systemUTC(), new FeelConditions()));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static NewestForms newest() {
		return new NewestForms(CATALOGUE, null, null);
	}

	public static PaperForms papers() {
		return new PapersOfForms(null, null, newest(), null);
	}

	/** Whole, as they are deployed. */
	public static List<JsonNode> all() {
		return CATALOGUE.contents().values().stream().map(RepositoryForms::parse).toList();
	}

	private static JsonNode parse(byte[] form) {
		try {
			return JSON.readTree(form);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
