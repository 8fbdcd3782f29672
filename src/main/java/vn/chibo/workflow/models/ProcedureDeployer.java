package vn.chibo.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.chibo.workflow.forms.FormCatalogue;

/**
 * Deploys each procedure folder - its processes, decisions and forms together - under stable names before the first
 * request is served. A start with unchanged models deploys nothing.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(ProcedureDeployer.class);

	private final RepositoryService repository;
	private final ResourcePatternResolver resources;
	private final FormCatalogue forms;

	ProcedureDeployer(RepositoryService repository, ResourcePatternResolver resources, FormCatalogue forms) {
		this.repository = repository;
		this.resources = resources;
		this.forms = forms;
	}

	@Override
	public void afterSingletonsInstantiated() {
		var procedures = new TreeMap<String, TreeMap<String, Resource>>();
		Stream.of("classpath:/bpmn/*/*.bpmn", "classpath:/bpmn/*/*.dmn").flatMap(this::find)
			.forEach(model -> add(procedures, path(model), model));
		forms.contents().forEach((path, form) -> add(procedures, path, new ByteArrayResource(form)));
		procedures.forEach(this::deploy);
	}

	private static void add(TreeMap<String, TreeMap<String, Resource>> procedures, String path, Resource model) {
		procedures.computeIfAbsent(path.split("/")[1], folder -> new TreeMap<>()).put(path, model);
	}

	private void deploy(String procedure, TreeMap<String, Resource> models) {
		var deployment = repository.createDeployment().name(procedure).source("chibo").enableDuplicateFiltering(false);
		models.forEach((path, model) -> {
			try (var content = model.getInputStream()) {
				deployment.addInputStream(path, content);
			} catch (IOException unreadable) {
				throw new UncheckedIOException(unreadable);
			}
		});
		var deployed = deployment.deployWithResult();
		log.info("Procedure {}: {} models, deployment {}", procedure, models.size(), deployed.getId());
	}

	private Stream<Resource> find(String pattern) {
		try {
			return Arrays.stream(resources.getResources(pattern));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** {@code bpmn/relocation/relocation.bpmn}, the same from a jar and from a folder. */
	private static String path(Resource model) {
		try {
			var parts = model.getURL().getPath().split("/");
			return String.join("/", Arrays.copyOfRange(parts, parts.length - 3, parts.length));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
