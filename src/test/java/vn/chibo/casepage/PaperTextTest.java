package vn.chibo.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.casefile.Paper;
import vn.chibo.casepage.PaperText.Line;
import vn.chibo.register.Member;
import vn.chibo.register.Members;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.Prospects;
import vn.chibo.workflow.forms.RepositoryForms;

/** Whatever was chosen from a list of any form is read in words, wherever it stands in the paper. */
class PaperTextTest {

	private static final Set<String> CHOICES = Set.of("select", "radio", "checklist", "taglist");
	private static final String CODE = "NO_WORDS";
	private static final String ID = "424242";
	private static final String NAME = "Lê Thị Na";
	private static final String CASE = "CSH-2026-000001";

	private final Members members = mock(Members.class);
	private final Prospects prospects = mock(Prospects.class);
	private final Organisations organisations = mock(Organisations.class);
	private final PaperText text = new PaperText(RepositoryForms.papers(), members, prospects, organisations);

	@BeforeEach
	void aRegister() {
		var member = mock(Member.class);
		var prospect = mock(Prospect.class);
		var organisation = mock(Organisation.class);
		when(member.fullName()).thenReturn(NAME);
		when(prospect.fullName()).thenReturn(NAME);
		when(organisation.name()).thenReturn(NAME);
		when(members.get(anyLong())).thenReturn(member);
		when(prospects.find(anyLong())).thenReturn(Optional.of(prospect));
		when(organisations.find(anyLong())).thenReturn(Optional.of(organisation));
	}

	static Stream<Named<JsonNode>> forms() {
		return RepositoryForms.all().stream().filter(form -> choices(form).findAny().isPresent())
			.map(form -> Named.of(form.path("id").asText(), form));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void whatWasChosenIsReadInWords(JsonNode form) {
		var paper = new Paper(1, CASE, form.path("id").asText(), "Văn bản", chosen(form), Instant.EPOCH, "bithu", null);
		var words = text.of(paper).stream().map(Line::value).toList();
		choices(form).forEach(field -> offered(field).forEach((value, word) -> {
			assertThat(word).as(field.path("key").asText()).containsPattern("\\p{Ll}|" + CASE);
			assertThat(words).as(field.path("key").asText()).anyMatch(line -> line.contains(word));
			if (!word.equals(value)) {
				assertThat(words).noneMatch(line -> line.contains(value));
			}
		}));
	}

	/** A paper in which everything is chosen that can be, in rows too. */
	private static Map<String, Object> chosen(JsonNode container) {
		var content = new HashMap<String, Object>();
		for (var component : container.path("components")) {
			if ("dynamiclist".equals(component.path("type").asText())) {
				content.put(component.path("path").asText(), List.of(chosen(component)));
			} else if (isChoice(component)) {
				content.put(component.path("key").asText(), List.copyOf(offered(component).keySet()));
			} else {
				content.putAll(chosen(component));
			}
		}
		return content;
	}

	private static Stream<JsonNode> choices(JsonNode container) {
		return StreamSupport.stream(container.path("components").spliterator(), false)
			.flatMap(component -> isChoice(component) ? Stream.of(component) : choices(component));
	}

	private static boolean isChoice(JsonNode component) {
		return CHOICES.contains(component.path("type").asText()) && !component.path("readonly").asBoolean()
			&& !component.path("disabled").asBoolean();
	}

	/** Words by value. */
	private static Map<String, String> offered(JsonNode field) {
		var options = new HashMap<String, String>();
		field.path("values")
			.forEach(option -> options.put(option.path("value").asText(), option.path("label").asText()));
		return options.isEmpty() ? switch (field.path("properties").path("holds").asText()) {
			case "member", "prospect", "organisation" -> Map.of(ID, NAME);
			case "case" -> Map.of(CASE, CASE);
			default -> Map.of(CODE, CODE);
		} : options;
	}
}
