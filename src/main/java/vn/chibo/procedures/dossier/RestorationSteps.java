package vn.chibo.procedures.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;
import vn.chibo.register.dossiers.Dossiers.Listed;
import vn.chibo.register.dossiers.Losses;

/** The steps of a restoration, taken by the model. */
@ModelBean("dossierRestoration")
@Transactional
public class RestorationSteps {

	static final String PROCEDURE = "dossierRestoration";
	static final String LOST = "dossier-lost";
	static final String VERIFY = "dossier-verify";
	static final String RESTORE = "dossier-restore";
	static final String CONFIRM = "dossier-confirm";

	private final CaseSteps steps;
	private final Organisations organisations;
	private final Routing routing;
	private final Losses losses;
	private final ApplicationEventPublisher events;

	RestorationSteps(CaseSteps steps, Organisations organisations, Routing routing, Losses losses,
			ApplicationEventPublisher events) {
		this.steps = steps;
		this.organisations = organisations;
		this.routing = routing;
		this.losses = losses;
		this.events = events;
	}

	/** Nobody finds it where it ought to lie. */
	public void report(String caseNumber) {
		var step = steps.at(caseNumber);
		var start = step.paper(LOST);
		step.day(start, "noticedOn").notAfterToday("Ngày phát hiện mất chưa tới; hãy kiểm tra lại ngày.");
		var holder = organisations.get(step.caseFile().organisationId());
		var called = losses.called(holder, start.text("who"));
		if (called.size() != 1) {
			throw new Refusal(called.isEmpty()
				? "Nơi giữ không có hồ sơ nào mang họ tên hoặc số thẻ này; hãy xem lại họ tên, số thẻ, nơi giữ."
				: "Có %d hồ sơ cùng họ tên; hãy ghi số thẻ."
					.formatted(called.size()));
		}
		losses.lose(caseNumber, holder.id(), called.get(0));
		step.involve(List.of(holder.id(), routing.keeper(holder.id()).organisationId()));
	}

	public void found(String caseNumber) {
		losses.found(caseNumber);
		end(caseNumber, RestorationState.FOUND);
	}

	/** The cause is known: what was in it is put together again. */
	public void restore(String caseNumber) {
		losses.restoring(caseNumber);
		steps.at(caseNumber).advance(RestorationState.VERIFIED);
	}

	public void propose(String caseNumber) {
		refuseKindsSaidTwice(steps.at(caseNumber).paper(RESTORE));
		steps.at(caseNumber).advance(RestorationState.PROPOSED);
	}

	/** Those above do not confirm it yet. */
	public void sendBack(String caseNumber) {
		steps.at(caseNumber).advance(RestorationState.VERIFIED);
	}

	public void confirm(String caseNumber) {
		losses.restored(caseNumber, listed(steps.at(caseNumber).paper(RESTORE)));
		end(caseNumber, RestorationState.RESTORED);
	}

	/** Copies are never added up by themselves: whoever restores them says how many there are. */
	private static void refuseKindsSaidTwice(Paper paper) {
		var first = new HashMap<String, Integer>();
		var faults = new ArrayList<String>();
		int row = 0;
		for (var one : (List<?>) paper.content().get("documents")) {
			row++;
			var before = first.putIfAbsent(KindField.code((Map<?, ?>) one), row);
			if (before != null) {
				faults.add(("Dòng %d: loại tài liệu này đã ghi ở dòng %d; hãy ghi một dòng với tổng số bản và mọi nơi "
					+ "đã lấy bản ấy.").formatted(row, before));
			}
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
	}

	/** Of each kind once, however many rows it was written in: cases that began before say some twice. */
	private static List<Listed> listed(Paper paper) {
		return ((List<?>) paper.content().get("documents")).stream().map(row -> ((Map<?, ?>) row))
			.collect(Collectors.groupingBy(KindField::code,
				TreeMap::new, Collectors.summingInt(
					row -> ((Number) row.get("copies")).intValue())))
			.entrySet().stream().map(kind -> new Listed(kind.getKey(), kind.getValue(), null, null, null)).toList();
	}

	private void end(String caseNumber, RestorationState as) {
		var step = steps.at(caseNumber);
		step.end(as);
		events.publishEvent(new Ended(caseNumber, step.caseFile().organisationId(), as));
	}

	/** It is over: the holder is told. */
	record Ended(String caseNumber, long holderId, RestorationState as) {
	}
}
