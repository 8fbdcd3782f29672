package vn.chibo.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Folded;
import vn.chibo.base.Refusal;
import vn.chibo.register.SoughtMembers.Among;
import vn.chibo.register.SoughtMembers.Found;

/** Whom somebody means by a name or by the number of a card, among the members of an organisation. */
@Component
class Nominees {

	private final Members members;
	private final Organisations organisations;
	private final SoughtMembers sought;

	Nominees(Members members, Organisations organisations, SoughtMembers sought) {
		this.members = members;
		this.organisations = organisations;
		this.sought = sought;
	}

	/**
	 * @param besides who may be meant as well, wherever they stand
	 * @throws Refusal when nobody is meant, or more than one may be
	 */
	Member meant(String who, Organisation organisation, Set<Long> besides) {
		var digits = who.replaceAll("[\\s.]", "");
		if (digits.matches("\\d+")) {
			return members.withCard(digits)
				.filter(member -> organisations.get(member.branchId()).isWithin(organisation)
					|| besides.contains(member.id()))
				.orElseThrow(() -> new Refusal(
					"không có đảng viên nào của tổ chức mang số thẻ này; hãy kiểm tra lại số thẻ."));
		}
		var found = namesakes(who, organisation, besides);
		if (found.isEmpty()) {
			throw new Refusal("tổ chức không có đảng viên nào mang họ tên này; hãy ghi đủ họ tên, hoặc số thẻ.");
		}
		if (found.size() > 1) {
			throw new Refusal(
				"có %d đảng viên trùng họ tên này; hãy ghi số thẻ thay cho họ tên.".formatted(found.size()));
		}
		return found.get(0);
	}

	/** Typed without accents, a name means those with accents too. */
	private List<Member> namesakes(String who, Organisation organisation, Set<Long> besides) {
		var inside = sought.find(who, new Among("", List.of(organisation.path()), false)).stream().map(Found::id);
		var alike = members.all(Stream.concat(inside, besides.stream()).collect(Collectors.toSet())).stream()
			.filter(member -> Folded.finds(who, member.fullName())
				&& Folded.plain(member.fullName()).equals(Folded.plain(who)))
			.toList();
		var exact = alike.stream().filter(member -> Folded.same(member.fullName(), who)).toList();
		return exact.isEmpty() ? alike : exact;
	}
}
