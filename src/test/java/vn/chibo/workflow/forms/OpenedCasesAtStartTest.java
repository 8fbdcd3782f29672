package vn.chibo.workflow.forms;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chibo.casefile.DeclaredStates;

/** A procedure that forgot the states of its cases is not let in, rather than to fail with its first case. */
class OpenedCasesAtStartTest {

	private final DeclaredStates states = mock(DeclaredStates.class);

	@BeforeEach
	void allAreDeclared() {
		when(states.know(anyString())).thenReturn(true);
	}

	private void start() throws IOException {
		new OpenedCasesAtStart(RepositoryForms.RESOURCES, RepositoryForms.CATALOGUE, states);
	}

	@Test
	void whoseStatesAreDeclaredIsLetIn() {
		assertThatCode(this::start).doesNotThrowAnyException();
	}

	@Test
	void processThatOpensCasesWithoutStatesStopsTheStart() {
		when(states.know("recognition")).thenReturn(false);
		assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class).hasMessage(
			"Cases are opened for which no states are declared: those of recognition, by admission-probationer");
	}

	@Test
	void processWhoseFormFilesIntoACaseOrThatIsToldOfOneNeedsNone() {
		when(states.know(anyString())).thenReturn(false);
		assertThatThrownBy(this::start).hasMessageEndingWith(
			": those of admission, by admission-start; those of branchMeeting, by meeting-start; those of dossierHandover, by dossier-start; those of dossierRestoration, by dossier-lost; "
				+ "those of memberChange, by memberchange-start; those of recognition, by admission-probationer; those of relocation, by relocation-start; "
				+ "those of reorganisation, by reorganisation-start; those of reviewCampaign, by review-open; those of seating, by seating-start");
	}
}
