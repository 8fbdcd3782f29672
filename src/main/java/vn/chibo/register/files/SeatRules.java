package vn.chibo.register.files;

import static vn.chibo.register.files.SeatColumns.BODY;
import static vn.chibo.register.files.SeatColumns.CARD_NUMBER;
import static vn.chibo.register.files.SeatColumns.FROM;
import static vn.chibo.register.files.SeatColumns.NAME;
import static vn.chibo.register.files.SeatColumns.ORGANISATION;
import static vn.chibo.register.files.SeatColumns.PERSONAL_ID;
import static vn.chibo.register.files.SeatColumns.POSITION;
import static vn.chibo.register.files.SeatColumns.TO;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.register.Activity;
import vn.chibo.register.Body;

/** What must hold between the lines of the file of seats, and between them and the register. */
final class SeatRules {

	private final Organisations organisations;
	private final Members members;
	private final Map<String, String> byCard;
	private final LocalDate today;
	private final Remarks remarks;

	SeatRules(Organisations organisations, Members members, LocalDate today, Remarks remarks) {
		this.organisations = organisations;
		this.members = members;
		this.byCard = members.personalIdsByCard();
		this.today = today;
		this.remarks = remarks;
	}

	Map<SeatEntry.Key, SeatEntry> check(Lines file, Map<SeatEntry.Key, SeatEntry> stored) {
		Map<SeatEntry.Key, SeatEntry> entries = new LinkedHashMap<>();
		Map<SeatEntry.Key, Line> first = new LinkedHashMap<>();
		for (Line line : file.list()) {
			String organisation = line.get(ORGANISATION);
			organisations.checkKnown(line, ORGANISATION);
			String member = member(line);
			var key = new SeatEntry.Key(organisation, line.get(BODY), member, line.get(FROM));
			members.checkName(line, member, NAME);
			SeatEntry old = stored.get(key);
			var entry = new SeatEntry(key, line.get(POSITION), line.get(TO, old == null ? null : old.to()));
			checkTerm(line, entry);
			checkHolder(line, entry);
			remarkBody(line, entry);
			if (member != null && organisation != null && key.body() != null && key.from() != null) {
				Line same = first.putIfAbsent(key, line);
				if (same != null) {
					line.fault("vị trí này đã có ở dòng %d; hãy bỏ một trong hai dòng.".formatted(same.number()));
				}
			}
			if (!members.waits(line, member, remarks)) {
				entries.put(key, entry);
				line.means(key);
			}
		}
		return entries;
	}

	private String member(Line line) {
		String personalId = line.get(PERSONAL_ID);
		String card = line.get(CARD_NUMBER);
		members.checkKnown(line, PERSONAL_ID);
		if (card != null && members.complete() && !byCard.containsKey(card)) {
			line.fault(CARD_NUMBER, Members.UNKNOWN);
		}
		String holder = card == null ? null : byCard.get(card);
		if (personalId != null && holder != null && !holder.equals(personalId)) {
			line.fault(CARD_NUMBER, "số thẻ này không phải của người có số định danh cùng dòng; "
				+ "hãy sửa một trong hai số.");
		}
		boolean unreadable = line.has(PERSONAL_ID) && personalId == null && !line.isEmpty(PERSONAL_ID)
			|| line.has(CARD_NUMBER) && card == null && !line.isEmpty(CARD_NUMBER);
		if (personalId == null && card == null && !unreadable) {
			line.fault(line.has(PERSONAL_ID) || !line.has(CARD_NUMBER) ? PERSONAL_ID : CARD_NUMBER,
				"dòng này chưa cho biết đảng viên nào; hãy điền số định danh cá nhân hoặc số thẻ Đảng.");
		}
		return personalId != null ? personalId : holder;
	}

	private static void checkTerm(Line line, SeatEntry entry) {
		if (entry.to() != null && entry.key().from() != null && entry.to().isBefore(entry.key().from())) {
			line.fault(TO, endsEarly(entry.key().from(), entry.to()));
		}
	}

	/** A seat makes its holder see and decide cases, so nobody who left the Party may have an open one. */
	private void checkHolder(Line line, SeatEntry entry) {
		MemberEntry holder = entry.key().member() == null ? null : members.get(entry.key().member());
		Activity activity = holder == null ? null : holder.activity();
		boolean open = entry.to() == null || !entry.to().isBefore(today);
		if (activity != null && !activity.isMember() && open) {
			line.fault(TO, "người giữ vị trí này có trạng thái \"%s\"; hãy ghi ngày thôi giữ vị trí hoặc bỏ dòng này."
				.formatted(activity.vietnamese()));
		}
	}

	/** A body that its organisation does not have gets no work. */
	private void remarkBody(Line line, SeatEntry entry) {
		OrganisationEntry organisation = organisations.get(entry.key().organisation());
		Body body = entry.key().body();
		boolean open = entry.to() == null || !entry.to().isBefore(today);
		if (open && body != null && organisation != null && organisation.kind() != null
			&& !organisation.bodies().contains(body)) {
			remarks.add(
				"%s, dòng %d: tổ chức %s không có %s nên người ở đó không nhận việc; hãy ghi thêm ở cột \"%s\" của "
					.formatted(line.file(), line.number(), organisation.code(), body.vietnamese(),
						OrganisationColumns.BODIES.header())
					+ "danh sách tổ chức nếu có.");
		}
	}

	static String endsEarly(LocalDate from, LocalDate to) {
		return "ngày kết thúc %s sớm hơn ngày bắt đầu %s; hãy kiểm tra lại hai ngày."
			.formatted(Formats.show(to), Formats.show(from));
	}
}
