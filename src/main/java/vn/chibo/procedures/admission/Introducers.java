package vn.chibo.procedures.admission;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.register.Member;
import vn.chibo.register.Organisations;

/** Which members may introduce somebody who applies in a branch; for how long they know each other is not asked here. */
@Component
class Introducers {

	private final Organisations organisations;

	Introducers(Organisations organisations) {
		this.organisations = organisations;
	}

	/** Why the member may not, as what follows "this member"; empty for whoever may. */
	Optional<String> unfit(Member member, long branchId) {
		if (!member.activity().isMember()) {
			return Optional.of("không còn trong Đảng (%s)".formatted(member.activity().vietnamese()));
		}
		if (!member.hasVote()) {
			return Optional.of(member.isProbationary() ? "chưa là đảng viên chính thức" : "đang bị đình chỉ sinh hoạt");
		}
		return isOfSameUnit(member, branchId) ? Optional.empty()
			: Optional.of("đang sinh hoạt ở %s, ngoài tổ chức cơ sở đảng của chi bộ"
				.formatted(organisations.get(member.branchId()).name()));
	}

	/** Whether both belong to one grassroots organisation, in any of its branches. */
	boolean isOfSameUnit(Member member, long branchId) {
		return member.branchId() == branchId || organisations.get(member.branchId())
			.isWithin(organisations.grassrootsOrItself(organisations.get(branchId)));
	}
}
