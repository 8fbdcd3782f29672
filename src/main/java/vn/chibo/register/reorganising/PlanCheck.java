package vn.chibo.register.reorganising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.base.Folded;
import vn.chibo.register.Organisation;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Organisations;
import vn.chibo.register.files.OrganisationPlace;

/** Whether organisations may become what a plan says, by what the register has of them. */
@Component
class PlanCheck {

	private final Organisations organisations;
	private final OrganisationRows rows;

	PlanCheck(Organisations organisations, OrganisationRows rows) {
		this.organisations = organisations;
		this.rows = rows;
	}

	/** A sentence for each that is wrong; without regard to who stands where. */
	List<String> faults(Plan plan) {
		var faults = new ArrayList<String>();
		var subjects = plan.organisations().stream().map(organisations::get).toList();
		var there = rows.within(plan.superior() == null ? plan.organisations()
			: Stream.concat(plan.organisations().stream(), Stream.of(plan.superior())).toList(), plan.from()).stream()
			.map(Inside::id).toList();
		subjects.stream().filter(one -> !there.contains(one.id())).forEach(one -> faults
			.add("%s không còn hoạt động vào ngày này; hãy chọn tổ chức khác.".formatted(one.name())));
		if (plan.superior() != null && !there.contains(plan.superior())) {
			faults.add("Cấp trên đã chọn không còn hoạt động vào ngày này; hãy chọn tổ chức khác.");
		}
		rows.notBegunBefore(plan.from(), plan.organisations()).forEach(name -> faults.add(
			"%s chưa hoạt động trước ngày %s; hãy ghi ngày có hiệu lực muộn hơn.".formatted(name,
				Days.vietnamese(plan.from()))));
		if (faults.isEmpty()) {
			switch (plan.kind()) {
				case FOUND -> place(plan.created().get(0).kind(), organisations.get(plan.superior()), faults);
				case MERGE -> merge(plan, subjects, faults);
				case SPLIT -> split(plan, subjects, faults);
				case MOVE -> subjects.forEach(one -> move(one, organisations.get(plan.superior()), faults));
				case RENAME -> one(subjects, "Mỗi đề nghị đổi tên một tổ chức; hãy chọn một tổ chức.", faults);
				case END -> end(plan, subjects, faults);
			}
		}
		if (faults.isEmpty()) {
			names(plan, subjects, faults);
		}
		return faults;
	}

	private static boolean one(List<Organisation> subjects, String otherwise, List<String> faults) {
		if (subjects.size() != 1) {
			faults.add(otherwise);
		}
		return subjects.size() == 1;
	}

	private static void merge(Plan plan, List<Organisation> subjects, List<String> faults) {
		if (subjects.size() < 2) {
			faults.add("Sáp nhập cần từ hai tổ chức; hãy chọn thêm tổ chức.");
		} else if (subjects.stream().map(Organisation::kind).distinct().count() > 1
			|| subjects.stream().map(one -> Objects.toString(one.parentId())).distinct().count() > 1) {
			faults.add("Các tổ chức sáp nhập phải cùng loại và cùng cấp trên trực tiếp; tổ chức nào khác cấp thì làm "
				+ "thủ tục chuyển cấp trên trước.");
		} else if (plan.into() != null && !plan.organisations().contains(plan.into())) {
			faults.add("Tổ chức nhận sáp nhập phải là một trong các tổ chức đã chọn; hãy chọn lại.");
		}
		simple(subjects, faults);
	}

	private static void split(Plan plan, List<Organisation> subjects, List<String> faults) {
		if (one(subjects, "Mỗi đề nghị chia tách một chi bộ; hãy chọn một chi bộ.", faults)) {
			if (!subjects.get(0).kind().isBranch()) {
				faults.add("Chỉ chia tách chi bộ; với đảng bộ, hãy thành lập đảng bộ mới rồi chuyển chi bộ sang.");
			} else if (plan.created().isEmpty()) {
				faults.add("Hãy ghi tên, mã của ít nhất một chi bộ mới.");
			}
		}
	}

	private void move(Organisation moved, Organisation superior, List<String> faults) {
		if (superior.isWithin(moved)) {
			faults.add("%s không thể trực thuộc chính mình; hãy chọn cấp trên khác.".formatted(moved.name()));
		} else if (Objects.equals(moved.parentId(), superior.id())) {
			faults.add("%s đang trực thuộc %s; hãy chọn cấp trên khác.".formatted(moved.name(), superior.name()));
		} else {
			place(moved.kind(), superior, faults);
		}
	}

	private static void place(OrganisationKind kind, Organisation superior, List<String> faults) {
		OrganisationPlace.misplaced(kind, superior.kind(), superior.grassroots()).ifPresent(reason -> faults.add(
			"%s không nhận được tổ chức này: %s; hãy chọn cấp trên khác.".formatted(superior.name(),
				reason.substring(0, reason.indexOf(';')))));
	}

	private void end(Plan plan, List<Organisation> subjects, List<String> faults) {
		simple(subjects, faults);
		for (var one : subjects) {
			var inside = rows.within(List.of(one.id()), plan.from()).stream().map(Inside::id).toList();
			var below = inside.size() - 1;
			if (below > 0) {
				faults.add("%s còn %d tổ chức trực thuộc; hãy sáp nhập hoặc chuyển các tổ chức ấy trước."
					.formatted(one.name(), below));
			}
			var members = rows.standing(List.of(one.id())).size();
			if (members > 0) {
				faults.add("%s còn %d đảng viên; hãy chuyển hết đảng viên đi hoặc làm thủ tục sáp nhập."
					.formatted(one.name(), members));
			}
		}
	}

	/** What has rules, campaigns and offices of its own does not go along by itself. */
	private static void simple(List<Organisation> subjects, List<String> faults) {
		subjects.stream().filter(Organisation::hasDepartment).forEach(one -> faults.add(
			"%s có ban tổ chức riêng nên chưa làm được ở đây; hãy nạp tệp danh sách tổ chức.".formatted(one.name())));
	}

	private void names(Plan plan, List<Organisation> subjects, List<String> faults) {
		var added = plan.kind() == Plan.Kind.RENAME ? List.of(plan.newName())
			: plan.created().stream().map(Plan.Created::name).toList();
		var superior = plan.superior() != null ? plan.superior() : subjects.get(0).parentId();
		var leaving = plan.kind() == Plan.Kind.MERGE ? plan.ending() : List.<Long>of();
		var taken = new HashSet<String>();
		if (superior != null) {
			rows.namesUnder(superior, leaving, plan.from()).forEach(name -> taken.add(Folded.of(name)));
		}
		added.stream().filter(name -> !taken.add(Folded.of(name))).forEach(name -> faults.add(
			"Tên “%s” đã có ở cùng cấp trên; hãy ghi tên khác.".formatted(name)));
		if (plan.kind() == Plan.Kind.MOVE) {
			subjects.stream().filter(one -> !taken.add(Folded.of(one.name()))).forEach(one -> faults.add(
				"Cấp trên mới đã có một tổ chức tên “%s”; hãy đổi tên trước.".formatted(one.name())));
		}
		if (plan.kind() == Plan.Kind.MERGE) {
			below(plan.organisations(), plan.from(), faults);
		}
		codes(plan, faults);
	}

	private void codes(Plan plan, List<String> faults) {
		var codes = new HashMap<String, String>();
		plan.created().forEach(one -> rows.nameOfCode(one.code())
			.or(() -> Optional.ofNullable(codes.putIfAbsent(one.code(), one.name())))
			.ifPresent(name -> faults.add("Mã %s đã dùng cho %s; hãy ghi mã khác.".formatted(one.code(), name))));
	}

	/** Those that come to stand beside each other under one. */
	private void below(Collection<Long> merged, LocalDate day, List<String> faults) {
		var seen = new HashSet<String>();
		rows.within(merged, day).stream()
			.filter(row -> merged.contains(row.parentId()) && !seen.add(Folded.of(row.name())))
			.forEach(row -> faults.add("Có hai tổ chức trực thuộc cùng tên “%s”; hãy đổi tên một tổ chức trước."
				.formatted(row.name())));
	}
}
