package vn.chibo.rulebook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Seats;
import vn.chibo.rules.Proposal;
import vn.chibo.security.Administrator;

/** Writes proposals in words; persons are named to those who work in the same body. */
@Component
class ProposalLines {

	private final Organisations organisations;
	private final ChangeWords changes;
	private final Seats seats;
	private final Administrator administrator;
	private final Clock clock;

	ProposalLines(Organisations organisations, ChangeWords changes, Seats seats, Administrator administrator,
			Clock clock) {
		this.organisations = organisations;
		this.changes = changes;
		this.seats = seats;
		this.administrator = administrator;
		this.clock = clock;
	}

	ProposalLine of(Proposal proposal, List<Proposal.Row> rows, Reader reader) {
		return of(List.of(proposal), Map.of(proposal.id(), rows), reader).get(0);
	}

	/** @param rows by the ids of the proposals */
	List<ProposalLine> of(Collection<Proposal> proposals, Map<Long, List<Proposal.Row>> rows, Reader reader) {
		var logins = proposals.stream().flatMap(one -> Stream.of(one.proposedBy(), one.confirmedBy(), one.declinedBy(),
			one.endedBy())).filter(Objects::nonNull).distinct().toList();
		var names = seats.colleagues(logins, reader.committees());
		var scopes = proposals.stream().map(Proposal::organisationId).filter(Objects::nonNull).distinct()
			.collect(Collectors.toMap(id -> id, id -> organisations.find(id).map(Organisation::name).orElse("")));
		return proposals
			.stream().map(one -> new ProposalLine(one.id(), one.isOpen(), one.document(), one.reason(), one.from(),
				one.until(), one.organisationId() == null ? "mọi tổ chức"
					: scopes.get(one.organisationId()) + " và các tổ chức trực thuộc",
				state(one), changes.of(rows.getOrDefault(one.id(), List.of())), happened(one, names).toList()))
			.toList();
	}

	private String state(Proposal one) {
		if (one.isOpen()) {
			return "Chờ người thứ hai xác nhận";
		}
		if (!one.isConfirmed()) {
			return "Không được chấp nhận";
		}
		var today = LocalDate.now(clock);
		if (one.until() != null) {
			return (one.until().isBefore(today) ? "Đã thôi áp dụng sau " : "Áp dụng đến hết ")
				+ Days.vietnamese(one.until());
		}
		return one.from().isAfter(today) ? "Sẽ áp dụng từ " + Days.vietnamese(one.from())
			: "Đang áp dụng từ " + Days.vietnamese(one.from());
	}

	private Stream<String> happened(Proposal one, Map<String, String> names) {
		return Stream.of(said("Đề nghị", one.proposedBy(), one.proposedAt(), names),
			said("Xác nhận", one.confirmedBy(), one.confirmedAt(), names),
			said("Không chấp nhận", one.declinedBy(), one.declinedAt(), names),
			said("Cho thôi áp dụng", one.endedBy(), one.endedAt(), names)).filter(Objects::nonNull);
	}

	private String said(String what, String login, Instant at, Map<String, String> names) {
		return login == null ? null : "%s ngày %s: %s".formatted(what,
			Days.vietnamese(LocalDate.ofInstant(at, clock.getZone())), administrator.is(login) ? "quản trị viên"
				: names.containsKey(login) ? "đ/c " + names.get(login) : "cán bộ ban tổ chức");
	}
}
