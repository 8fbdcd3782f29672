package vn.chibo.workflow.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;
import vn.chibo.register.Right;
import vn.chibo.register.Seats;
import vn.chibo.register.VietnameseOrder;
import vn.chibo.security.Administrator;

/** The register in the engine's words. */
@Component
class Directory {

	/** Everybody who works in some organisation department; may open Cockpit. */
	static final String DEPARTMENTS = "organisationDepartments";

	private final Members members;
	private final Seats seats;
	private final Administrator administrator;

	Directory(Members members, Seats seats, Administrator administrator) {
		this.members = members;
		this.seats = seats;
		this.administrator = administrator;
	}

	Optional<User> user(String login) {
		if (administrator.is(login)) {
			return Optional.of(user(login, "Quản trị viên", null));
		}
		return members.findByLogin(login).map(member -> user(login, member.fullName(), member.email()));
	}

	List<Group> groupsOf(String login) {
		if (administrator.is(login)) {
			return List.of(group(Groups.CAMUNDA_ADMIN, "Quản trị viên"));
		}
		var committees = seats.committeesOf(login);
		var groups = new ArrayList<>(committees.stream().map(this::group).toList());
		if (committees.stream().anyMatch(committee -> committee.may(Right.WATCHES_PROCESSES))) {
			groups.add(group(DEPARTMENTS, "Các ban tổ chức"));
		}
		return groups;
	}

	List<User> usersIn(String groupId) {
		return Committee.ofGroup(groupId).map(seats::officialsOf).orElse(List.of()).stream()
			.sorted(VietnameseOrder.byGivenName(Seats.Official::fullName))
			.map(official -> user(official.login(), official.fullName(), official.email())).toList();
	}

	/** The committee with its name; the name is asked of the register only when somebody reads it. */
	Optional<Group> group(String groupId) {
		return Committee.ofGroup(groupId).map(this::group)
			.or(() -> Stream.of(Groups.CAMUNDA_ADMIN, DEPARTMENTS).filter(groupId::equals)
				.map(known -> group(known, known)).findFirst());
	}

	private Group group(Committee committee) {
		return new GroupEntity(committee.groupId()) {
			@Override
			public String getName() {
				return seats.nameOf(committee);
			}
		};
	}

	private static Group group(String id, String name) {
		var group = new GroupEntity(id);
		group.setName(name);
		return group;
	}

	private static User user(String login, String fullName, String email) {
		var user = new UserEntity(login);
		int given = fullName.lastIndexOf(' ');
		// the webapps show "first last", which gives the Vietnamese order this way
		user.setFirstName(given < 0 ? "" : fullName.substring(0, given));
		user.setLastName(fullName.substring(given + 1));
		user.setEmail(email);
		return user;
	}
}
