package vn.chibo.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.Refusal;
import vn.chibo.register.Organisations;
import vn.chibo.rules.Amendment;
import vn.chibo.rules.Place;
import vn.chibo.rules.Proposal;
import vn.chibo.rules.Proposals;
import vn.chibo.rules.RuleBook;
import vn.chibo.rules.RuleSheet;
import vn.chibo.rules.RuleSheet.Row;
import vn.chibo.security.Jurisdiction;

/** Makes proposals of what people fill in: of figures, or of rows that they have compared with the text. */
@Component
@Transactional
class Proposing {

	private final RuleBook book;
	private final Holding holding;
	private final Proposals proposals;
	private final Organisations organisations;
	private final Clock clock;

	Proposing(RuleBook book, Holding holding, Proposals proposals, Organisations organisations, Clock clock) {
		this.book = book;
		this.holding = holding;
		this.proposals = proposals;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** @throws Refusal for figures that cannot be */
	public long figures(Reader by, RuleSheet sheet, Row row, ChangeForm form, Map<String, String> typed) {
		var organisationId = Scope.organisationId(form.scope());
		mustKeep(by, sheet, organisationId);
		var place = place(organisationId);
		if (row.waits() && holding.waits(sheet, row, List.of(place), form.from())) {
			throw new Refusal("Dòng này chờ xác nhận; hãy xác nhận văn bản mới trước, rồi mới đổi con số.");
		}
		var changed = new NewFigures(sheet, row, other -> holding.cells(sheet, other, place, form.from())).put(typed);
		if (!book.canHold(changed.entrySet().stream().map(cells -> new Amendment(Long.MAX_VALUE, sheet.table(),
			cells.getKey(), cells.getValue(), form.from(), null, null, form.document())).toList())) {
			throw new Refusal("Các con số này không dùng được cùng nhau trong bảng quy định; hãy đối chiếu văn bản và "
				+ "ghi lại.");
		}
		return proposals.propose(new Proposals.Draft(organisationId, form.document(), form.reason(),
			form.from(), changed.entrySet().stream().map(cells -> new Proposal.Row(sheet.table(), cells.getKey(),
				cells.getValue(), sheet.row(cells.getKey()).orElseThrow().cells())).toList()),
			by.login());
	}

	/** @throws Refusal when one of the rows does not wait any more */
	public long confirmation(Reader by, ConfirmForm form) {
		var organisationId = Scope.organisationId(form.scope());
		var found = form.rows().stream().distinct().map(this::waiting).toList();
		found.forEach(one -> mustKeep(by, one.sheet(), organisationId));
		var today = LocalDate.now(clock);
		var places = List.of(place(organisationId));
		if (found.stream().anyMatch(one -> !holding.waits(one.sheet(), one.row(), places, today))) {
			throw new Refusal("Có dòng đã được xác nhận ở nơi này rồi; hãy tải lại trang và chọn những dòng còn chờ.");
		}
		var from = found.stream().map(one -> one.row().from()).min(LocalDate::compareTo).orElseThrow();
		return proposals.propose(new Proposals.Draft(organisationId, form.document(), form.reason(), from,
			found.stream().map(one -> new Proposal.Row(one.sheet().table(), one.row().id(), Map.of(),
				one.row().cells())).toList()),
			by.login());
	}

	private Waiting waiting(String name) {
		var parts = name.split("/");
		return book.sheets().stream().filter(sheet -> parts.length == 2 && sheet.table().equals(parts[0]))
			.flatMap(sheet -> sheet.row(parts[1]).stream().map(row -> new Waiting(sheet, row)))
			.filter(one -> one.row().waits()).findFirst()
			.orElseThrow(() -> new Refusal("Dòng này không còn trong bảng quy định; hãy tải lại trang."));
	}

	private static void mustKeep(Reader by, RuleSheet sheet, Long organisationId) {
		if (!by.mayKeep(organisationId)) {
			throw Jurisdiction.forbidden();
		}
		if (sheet.everywhere() && organisationId != null) {
			throw new Refusal("Quy định này dùng chung cho mọi tổ chức; hãy chọn áp dụng cho tất cả.");
		}
	}

	private Place place(Long organisationId) {
		return organisationId == null ? Place.EVERYWHERE
			: organisations.find(organisationId).orElseThrow(Jurisdiction::forbidden);
	}

	private record Waiting(RuleSheet sheet, Row row) {
	}
}
