package vn.chibo.procedures.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseSteps;
import vn.chibo.casefile.Paper;
import vn.chibo.register.Authority;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.dossiers.DossierLists;
import vn.chibo.register.dossiers.DossierState;
import vn.chibo.register.dossiers.Dossiers;
import vn.chibo.register.dossiers.Handover.Difference;
import vn.chibo.register.dossiers.Handover.What;
import vn.chibo.register.dossiers.Handovers;
import vn.chibo.register.dossiers.Handovers.Held;

/** The steps of a handover, taken by the model. */
@ModelBean("dossierHandover")
@Transactional
public class HandoverSteps {

	static final String PROCEDURE = "dossierHandover";
	static final String START = "dossier-start";
	static final String RECEIVE = "dossier-receive";
	static final String EXPLAIN = "dossier-explain";
	static final String SETTLE = "dossier-settle";
	static final String LIST = "dossier-list";

	/** As many as a clerk checks in some days. */
	private static final int MOST = 300;
	/** So many rows at fault are said. */
	private static final int FAULTS = 10;

	private final CaseSteps steps;
	private final Organisations organisations;
	private final Handovers handovers;
	private final WrittenList list;
	private final DossierLists lists;
	private final Dossiers dossiers;
	private final FoundDifferences found;
	private final ApplicationEventPublisher events;

	HandoverSteps(CaseSteps steps, Organisations organisations, Handovers handovers, WrittenList list,
			DossierLists lists, Dossiers dossiers, FoundDifferences found,
			ApplicationEventPublisher events) {
		this.steps = steps;
		this.organisations = organisations;
		this.handovers = handovers;
		this.list = list;
		this.lists = lists;
		this.dossiers = dossiers;
		this.found = found;
		this.events = events;
	}

	/** The list is written of what the register has of each dossier, and filed; until it is received nobody changes it. */
	public void give(String caseNumber) {
		var step = steps.at(caseNumber);
		var start = step.paper(START);
		var giver = organisations.get(step.caseFile().organisationId());
		var receiver = organisations.get(Long.parseLong(start.text("receiverId")));
		if (giver.id() == receiver.id()) {
			throw new Refusal("Nơi nhận là chính nơi đang giữ hồ sơ; hãy chọn nơi nhận khác.");
		}
		if (!organisations.holds(receiver.id(), Authority.HOLDS_DOSSIERS)) {
			throw new Refusal(
				"Nơi nhận không được giao giữ hồ sơ đảng viên; hãy chọn nơi nhận khác, hoặc báo quản trị viên bổ "
					+ "sung thẩm quyền cho nơi nhận.");
		}
		var chosen = start.text("which").equals("BELOW") ? below(giver, receiver) : named(giver, start);
		var stay = start.text("which").equals("BELOW") ? staying(giver, receiver) : "";
		handovers.give(caseNumber, giver.id(), receiver.id(), start.text("sealNumber"),
			chosen.stream().map(Held::id).toList());
		step.file(LIST, "Danh mục hồ sơ bàn giao", Map.of("list", list.of(chosen, giver) + stay, "stay", stay.strip(),
			WrittenList.ROWS, list.rows(chosen, giver)));
		step.involve(List.of(giver.id(), receiver.id()));
	}

	/** What came with somebody who moved is to be checked by those who hold the dossiers there. */
	public void arrive(String caseNumber) {
		var arrived = handovers.of(caseNumber).get(0);
		steps.at(caseNumber).involve(List.of(arrived.giverId(), arrived.receiverId()));
	}

	private List<Held> below(Organisation giver, Organisation receiver) {
		var all = handovers.held(giver, receiver, MOST + 1);
		if (all.isEmpty()) {
			var why = lists.staying(giver, receiver).inWords();
			throw new Refusal(why.isEmpty()
				? "Nơi giao không giữ hồ sơ nào của đảng viên thuộc nơi nhận; hãy kiểm tra lại nơi nhận."
				: "Chưa hồ sơ nào của đảng viên thuộc nơi nhận bàn giao được (%s); hãy kê tài liệu, hoặc đợi việc đang làm xong."
					.formatted(why));
		}
		if (all.size() > MOST) {
			throw new Refusal("Nhiều hơn %d hồ sơ một lần thì khó kiểm tra; hãy bàn giao từng tổ chức bên dưới."
				.formatted(MOST));
		}
		return all;
	}

	/** What stays with the giver, as the last line of the list. */
	private String staying(Organisation giver, Organisation receiver) {
		var why = lists.staying(giver, receiver).inWords();
		return why.isEmpty() ? "" : "\nCòn ở nơi giao, không bàn giao lần này: " + why + ".";
	}

	private List<Held> named(Organisation giver, Paper start) {
		var texts = ((List<?>) start.content().get("dossiers")).stream()
			.map(row -> Objects.toString(((Map<?, ?>) row).get("who"), "")).toList();
		var held = handovers.held(giver, texts);
		var faults = new ArrayList<String>();
		for (int row = 0; row < texts.size(); row++) {
			var text = texts.get(row);
			long found = held.stream().filter(one -> one.isCalled(text)).count();
			if (found == 0) {
				faults
					.add("Dòng %d: nơi giao không giữ hồ sơ đã kê nào mang họ tên hoặc số thẻ này.".formatted(row + 1));
			} else if (found > 1) {
				faults.add("Dòng %d: có %d hồ sơ cùng họ tên; hãy ghi số thẻ.".formatted(row + 1, found));
			} else {
				int line = row + 1;
				held.stream().filter(one -> one.isCalled(text) && !one.canGo())
					.forEach(one -> faults.add(away(line, one)));
			}
		}
		if (faults.size() > FAULTS) {
			var more = faults.size() - FAULTS;
			faults.subList(FAULTS, faults.size()).clear();
			faults.add("Còn %d dòng khác cũng chưa bàn giao được.".formatted(more));
		}
		if (!faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return held;
	}

	/** The row says whose it is: what somebody wrote there is not repeated. */
	private static String away(int row, Held one) {
		return "Dòng %d%s: hồ sơ %s; hãy bỏ dòng này, hoặc %s rồi bàn giao.".formatted(row,
			one.number() == null ? "" : " (hồ sơ số " + one.number() + ")",
			one.state() == DossierState.KEPT ? "chưa kê tài liệu" : one.state().vietnamese().toLowerCase(Locale.ROOT),
			one.state() == DossierState.KEPT ? "kê tài liệu" : "đợi hồ sơ về nơi giao");
	}

	/** The receiver has found something otherwise: it is for the giver to say why. */
	public void report(String caseNumber) {
		var step = steps.at(caseNumber);
		refuseIfNotEntrusted(caseNumber);
		var differences = ((List<?>) step.paper(RECEIVE).content().get("differences")).stream()
			.map(row -> difference((Map<?, ?>) row)).toList();
		found.check(differences);
		handovers.differ(caseNumber, differences);
		step.advance(HandoverState.DIFFERENT);
	}

	private static Difference difference(Map<?, ?> row) {
		return new Difference(Long.parseLong(row.get("memberId").toString()), KindField.code(row),
			What.valueOf(row.get("what").toString()));
	}

	/** All is there, or what is not is known: the receiver holds the dossiers from now on. */
	public void receive(String caseNumber) {
		var step = steps.at(caseNumber);
		var different = step.caseFile().state().equals(HandoverState.DIFFERENT.name());
		if (!different) {
			refuseIfNotEntrusted(caseNumber);
		}
		handovers.receive(caseNumber, different && !step.paper(EXPLAIN).text("answer").equals("SENT_AFTER"));
		end(caseNumber, HandoverState.RECEIVED);
	}

	/** What lies at an organisation without the authority could go nowhere afterwards. */
	private void refuseIfNotEntrusted(String caseNumber) {
		if (!dossiers.mayHold(organisations.get(handovers.of(caseNumber).get(0).receiverId()))) {
			throw new Refusal("Nơi nhận không còn được giao giữ hồ sơ đảng viên; hãy trả lại nơi giao.");
		}
	}

	/** The receiver does not take them. */
	public void takeBack(String caseNumber) {
		handovers.takeBack(caseNumber, steps.at(caseNumber).paper(RECEIVE).text("sealIntact").equals("NO"));
		end(caseNumber, HandoverState.TAKEN_BACK);
	}

	private void end(String caseNumber, HandoverState as) {
		var step = steps.at(caseNumber);
		step.end(as);
		events.publishEvent(new Ended(caseNumber, step.caseFile().organisationId(), as));
	}

	/** It is over: the giver is told. */
	record Ended(String caseNumber, long giverId, HandoverState as) {
	}
}
