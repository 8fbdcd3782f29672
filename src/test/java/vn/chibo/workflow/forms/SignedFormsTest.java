package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chibo.documents.DocumentKind;
import vn.chibo.documents.KindsOfDocuments;

/** Of every form it is said how its paper is signed: from a template of its own, from the general one, or not at all and why. */
class SignedFormsTest {

	private static final String ON_THE_BIOGRAPHY = "is written on the biography itself (2-KNĐ)";
	private static final String NOTE = "notes a day, or what was done: the paper that is signed is another one";
	private static final String IN_THE_FILE = "sends on or back, within the application";

	private static final Map<String, String> UNSIGNED = Map.ofEntries(
		Map.entry("admission-announce", NOTE), Map.entry("admission-announceRefusal", NOTE),
		Map.entry("admission-announceRemoval", NOTE), Map.entry("admission-assignMentor", NOTE),
		Map.entry("admission-card", NOTE), Map.entry("admission-certify", ON_THE_BIOGRAPHY),
		Map.entry("admission-completeFile", IN_THE_FILE), Map.entry("admission-conclude", ON_THE_BIOGRAPHY),
		Map.entry("admission-dossier", NOTE), Map.entry("admission-fileCheck", IN_THE_FILE),
		Map.entry("admission-newMemberClass", NOTE), Map.entry("admission-profile", NOTE),
		Map.entry("admission-probationer", NOTE), Map.entry("admission-receive", NOTE),
		Map.entry("admission-recognitionFileCheck", IN_THE_FILE),
		Map.entry("admission-seal", ON_THE_BIOGRAPHY), Map.entry("admission-supplement", NOTE),
		Map.entry("admission-verify", ON_THE_BIOGRAPHY), Map.entry("admission-verifyOutside", NOTE),
		Map.entry("dossier-confirm", IN_THE_FILE), Map.entry("dossier-settle", IN_THE_FILE),
		Map.entry("meeting-consent", IN_THE_FILE), Map.entry("meeting-hold", "what is signed are the minutes"),
		Map.entry("meeting-join", IN_THE_FILE), Map.entry("meeting-register", IN_THE_FILE),
		Map.entry("meeting-start", IN_THE_FILE), Map.entry("memberchange-confirm", IN_THE_FILE),
		Map.entry("relocation-accept", "is box 10 of the slip"),
		Map.entry("relocation-confirmPresentation", NOTE), Map.entry("relocation-endorse", "is a box of the slip"),
		Map.entry("relocation-forward", "is a box of the slip"),
		Map.entry("relocation-receive", "is box 6 of the slip"),
		Map.entry("relocation-reroute", IN_THE_FILE), Map.entry("relocation-start", "is signed as the request"),
		Map.entry("reorganisation-confirm", IN_THE_FILE), Map.entry("reorganisation-prepare", IN_THE_FILE),
		Map.entry("review-announce", NOTE), Map.entry("review-confirm", IN_THE_FILE),
		Map.entry("review-open", "is a plan that is issued on paper"));
	private static final Set<String> GENERAL = Set.of("admission-consentLate",
		"admission-explainOverdue", "admission-instruct", "admission-lateCeremony", "admission-residence",
		"admission-residenceRemarks", "admission-reviewOverdue", "admission-stop", "admission-verifyOnSite",
		"dossier-explain", "dossier-lost", "dossier-restore",
		"meeting-agree", "meeting-explain", "meeting-group", "memberchange-supplement", "relocation-explain",
		"relocation-handleOverdue", "relocation-inspect",
		"relocation-review", "relocation-withdraw", "review-considerRemoval", "review-decide", "review-inspect",
		"review-object", "review-rateCommittee", "review-residenceComment");

	/** Filed by steps, and signed all the same. */
	private static final Set<String> FILED_BY_STEPS = Set.of("dossier-list");

	@Test
	void everyFormThatPeopleFillInIsSignedOrItIsSaidWhyNot() throws IOException {
		var own = KindsOfDocuments.all().stream().map(DocumentKind::form).filter(form -> !form.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(own).doesNotContainAnyElementsOf(UNSIGNED.keySet()).doesNotContainAnyElementsOf(GENERAL);
		var said = new TreeSet<>(own);
		said.removeAll(FILED_BY_STEPS);
		said.addAll(UNSIGNED.keySet());
		said.addAll(GENERAL);
		assertThat(filledIn()).containsExactlyElementsOf(said);
	}

	private static Set<String> filledIn() throws IOException {
		var found = new TreeMap<String, JsonNode>();
		try (var files = Files.walk(Path.of("forms"))) {
			for (var file : files.filter(one -> one.toString().endsWith(".form")).toList()) {
				var form = new ObjectMapper().readTree(file.toFile());
				found.put(form.path("id").asText(), form);
			}
		}
		assertThat(List.copyOf(found.keySet())).hasSizeGreaterThan(80);
		return found.entrySet().stream().filter(one -> !one.getValue().has("filedBy")).map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}
}
