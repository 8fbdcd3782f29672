package vn.chibo.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;

/**
 * Which committee a task concerns, asked by the models. Answers are group ids; a committee in which nobody sits keeps
 * its task, and {@link Seats} lets the next committee up work for it.
 */
@ModelBean("routing")
public class Routing {

	private final Organisations organisations;
	private final Members members;

	Routing(Organisations organisations, Members members) {
		this.organisations = organisations;
		this.members = members;
	}

	/** The committee of any organisation, from the branch to the province. */
	public String committee(long organisationId) {
		return Committee.leading(organisationId).groupId();
	}

	/** The body that decides for an organisation: the standing committee, or the committee where there is none. */
	public String deciding(Organisation organisation) {
		return organisation.deciding().groupId();
	}

	/** The body that does the paperwork of an organisation: the department, or the committee where there is none. */
	public String administering(Organisation organisation) {
		return organisation.administering().groupId();
	}

	/** The nearest inspection committee between an organisation and one above it, both of them included; often there is none. */
	public Optional<Committee> inspecting(Organisation from, Organisation top) {
		return Stream.concat(Stream.of(from), organisations.ancestors(from).stream())
			.filter(organisation -> organisation.isWithin(top)).flatMap(within -> within.inspecting().stream())
			.findFirst();
	}

	/**
	 * Who keeps the register of a branch: the nearest organisation department above it; where there is none, the committee of
	 * the highest organisation.
	 */
	public Committee keeper(long branchId) {
		var branch = organisations.get(branchId);
		var above = organisations.ancestors(branch);
		return above.stream().filter(Organisation::hasDepartment).findFirst()
			.orElseGet(() -> above.isEmpty() ? branch : above.get(above.size() - 1)).administering();
	}

	/** The login of a member who works with the application, or null: then somebody does it on the member's behalf. */
	public String member(long memberId) {
		return members.get(memberId).login();
	}

	/**
	 * The organisation that introduces a member who leaves the branch for the other one: their common grassroots
	 * organisation when both lie within one, otherwise the nearest above the branch that issues official transfers (294 6.3.1).
	 */
	public Organisation issuer(Organisation from, Organisation to) {
		return organisations.grassroots(from).filter(to::isWithin)
			.or(() -> organisations.above(from, Authority.ISSUES_OFFICIAL_TRANSFER).stream().findFirst())
			.orElseThrow(() -> new Refusal("Chưa có tổ chức cấp trên nào của " + from.name()
				+ " được giao giới thiệu chuyển sinh hoạt đảng; hãy báo quản trị viên bổ sung thẩm quyền trong danh "
				+ "sách tổ chức."));
	}

	/** The committees between a branch and an organisation above it, from the branch upwards; often none. */
	public List<Long> committeesUp(long branchId, long topId) {
		return organisations.ancestors(organisations.get(branchId)).stream().map(Organisation::id)
			.takeWhile(id -> id != topId).toList();
	}

	/** The committees between an organisation and a branch below it, downwards to the branch; often none. */
	public List<Long> committeesDown(long topId, long branchId) {
		var up = new ArrayList<>(committeesUp(branchId, topId));
		Collections.reverse(up);
		return up;
	}
}
