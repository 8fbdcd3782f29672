package vn.chibo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.base.Choice;

class NamesakesTest {

	private static final LocalDate BORN = LocalDate.of(1960, 3, 5);

	private final Organisations organisations = mock(Organisations.class);
	private final Namesakes namesakes = new Namesakes(organisations);

	@Test
	void whoseNameIsTheirOwnIsCalledByNameOnly() {
		assertThat(namesakes.of(List.of(member(1, "Lê Văn An", BORN, 7, "990000001111"),
			member(2, "Lê Văn Ân", BORN, 7, "990000002222"))).values()).containsExactly("Lê Văn An", "Lê Văn Ân");
		verify(organisations, never()).get(anyLong());
	}

	@Test
	void namesakesAreToldApartByTheirBirthdaysAndNobodyElseIs() {
		assertThat(namesakes
			.of(List.of(member(1, "Lê Văn Hoà", BORN, 7, "990000001111"), member(2, "Lê Văn Nam", BORN, 7, null),
				member(3, "Lê Văn Hòa", BORN.plusDays(1), 7, "990000002222")))
			.values())
			.containsExactly("Lê Văn Hoà, sinh 05/03/1960", "Lê Văn Nam", "Lê Văn Hòa, sinh 06/03/1960");
	}

	@Test
	void thoseOfTheSameBirthdayAreToldApartByBranchOrTheEndOfTheCard() {
		branch(7, "Chi bộ thôn 1");
		branch(8, "Chi bộ thôn 2");

		assertThat(namesakes.withBirthdays(List.of(member(1, "Lê Văn An", BORN, 7, "990000001111"),
			member(2, "Lê Văn An", BORN, 8, "990000002222"), member(3, "Lê Văn An", BORN, 7, null)))).containsExactly(
				new Choice(1, "Lê Văn An, sinh 05/03/1960, Chi bộ thôn 1, thẻ có số cuối 1111"),
				new Choice(2, "Lê Văn An, sinh 05/03/1960, Chi bộ thôn 2"),
				new Choice(3, "Lê Văn An, sinh 05/03/1960, Chi bộ thôn 1, chưa có thẻ"));
	}

	private void branch(long id, String name) {
		when(organisations.get(id))
			.thenReturn(new Organisation(id, "T." + id, name, OrganisationKind.BRANCH, null,
				"/" + id + "/", false, Set.of(Body.COMMITTEE), false));
	}

	private static Member member(long id, String name, LocalDate born, long branch, String card) {
		return new Member(id, name, born, born.plusYears(30), born.plusYears(31), card, Activity.ACTIVE, branch, null,
			null,
			null, null);
	}
}
