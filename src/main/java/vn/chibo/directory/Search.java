package vn.chibo.directory;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.casefile.DeclaredStates;
import vn.chibo.casefile.reading.CaseReaders;
import vn.chibo.casefile.reading.HandledCases;
import vn.chibo.casefile.reading.HandledCases.Which;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Right;
import vn.chibo.register.SoughtMembers;
import vn.chibo.register.SoughtMembers.Among;
import vn.chibo.register.SoughtOrganisations;

/** What somebody finds of whom he or she may see; a fixed number of statements, whatever is found. */
@Component
@Transactional(readOnly = true)
class Search {

	static final int SHOWN = 50;
	/** Cases are found here by their number, which has no seven digits on end; by name, where their list is. */
	private static final String NUMBER = "(?!.*\\d{7}).*\\d{3}.*";
	private static final int CASES = 10;

	private final SoughtMembers members;
	private final SoughtOrganisations sought;
	private final Organisations organisations;
	private final HandledCases cases;
	private final CaseReaders readers;
	private final DeclaredStates states;

	Search(SoughtMembers members, SoughtOrganisations sought, Organisations organisations, HandledCases cases,
			CaseReaders readers, DeclaredStates states) {
		this.members = members;
		this.sought = sought;
		this.organisations = organisations;
		this.cases = cases;
		this.readers = readers;
		this.states = states;
	}

	Found find(Viewer viewer, String text) {
		var people = members.find(text, new Among(viewer.login(), paths(viewer.reach()), viewer.administrator()));
		var shown = people.stream().map(one -> new Person(one, Column.seenBy(viewer.to(one.login(), one.path()))))
			.filter(one -> one.isFoundBy(text)).toList();
		var places = sought.find(text, paths(viewer.committees().stream()
			.filter(committee -> committee.may(Right.READS_LISTS)).map(committee -> committee.organisationId())
			.distinct().toList()));
		return new Found(people.size() > SoughtMembers.MOST ? List.of() : shown.stream().limit(SHOWN).toList(),
			people.size() > SoughtMembers.MOST ? people.size() : shown.size(),
			places.stream().limit(SHOWN).toList(), places.size(), cases(viewer, text));
	}

	private List<String> paths(List<Long> reach) {
		return organisations.topmost(reach).stream().map(Organisation::path).toList();
	}

	private List<FoundCase> cases(Viewer viewer, String text) {
		return viewer.administrator() || !text.matches(NUMBER) ? List.of()
			: cases.find(readers.of(viewer.login()), new Which("", ""), text, CASES).stream()
				.map(one -> new FoundCase(one.number(), one.name(), one.place(), states.inWords(one.file())))
				.toList();
	}

	/**
	 * @param count        of all people that are found; more than {@link SoughtMembers#MOST} stands for very many, of whom
	 *                     none is shown
	 * @param placesInAll  of the organisations
	 */
	record Found(List<Person> people, int count, List<SoughtOrganisations.Found> places, int placesInAll,
			List<FoundCase> cases) {

		public boolean tooMany() {
			return count > SoughtMembers.MOST;
		}

		public boolean isNothing() {
			return count == 0 && placesInAll == 0 && cases.isEmpty();
		}
	}

	/** Somebody who is found, with what is seen of that person. */
	record Person(SoughtMembers.Found member, Set<Column> columns) {

		/** By a number one finds only whose number one may see. */
		private boolean isFoundBy(String text) {
			var digits = text.replaceAll("[\\s.]", "");
			return !digits.matches("\\d{12}")
				|| columns.contains(digits.equals(member.cardNumber()) ? Column.CARD_NUMBER : Column.PERSONAL_ID);
		}

		/** Which of several people of the same name; null where that is not to be seen. */
		public Integer bornIn() {
			return columns.contains(Column.BORN_ON) ? member.bornOn().getYear() : null;
		}
	}

	/** @param name absent where the reader may not know it */
	record FoundCase(String number, String name, String place, String state) {
	}
}
