package vn.chibo.procedures.relocation;

import static vn.chibo.procedures.relocation.RelocationNews.COMPLETED;
import static vn.chibo.procedures.relocation.RelocationNews.DOSSIER_LEFT;
import static vn.chibo.procedures.relocation.RelocationNews.RECALLED;
import static vn.chibo.procedures.relocation.RelocationNews.REFUSED;
import static vn.chibo.procedures.relocation.RelocationNews.SENT_BACK;
import static vn.chibo.procedures.relocation.RelocationNews.SLIP_ISSUED;
import static vn.chibo.procedures.relocation.RelocationNews.SLIP_ON_ITS_WAY;
import static vn.chibo.procedures.relocation.RelocationNews.WITHDRAWN;

import java.time.ZoneId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.procedures.relocation.RelocationNews.Reader;
import vn.chibo.register.Committee;

/** Tells what has become of the case, within the step that made it so. */
@Component
class RelocationNotices implements NewsSource {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final Notices notices;
	private final RelocationRoute route;

	RelocationNotices(Notices notices, RelocationRoute route) {
		this.notices = notices;
		this.route = route;
	}

	@Override
	public List<News<Reader>> news() {
		return RelocationNews.all();
	}

	@EventListener
	void on(Relocation.SlipIssued issued) {
		var relocation = issued.relocation();
		var number = issued.slip().number();
		var due = issued.presentBy().atStartOfDay(VIETNAM).toInstant().toString();
		tell(SLIP_ISSUED, relocation, true, notice(SLIP_ISSUED, relocation, "slip-issued:" + number).with("due", due));
		tell(SLIP_ON_ITS_WAY, relocation, true, SLIP_ON_ITS_WAY.news()
			.notice("slip-received:" + relocation.caseNumber() + ":" + number, relocation.caseNumber())
			.with("due", due));
	}

	/** Whoever issues the slip need not be told what it did itself. */
	@EventListener
	void on(Relocation.DossierLeft left) {
		var keeper = left.keeper();
		if (keeper.id() != left.slip().issuerId()) {
			notices.toCommittee(keeper.administering(),
				notice(DOSSIER_LEFT, left.relocation(), "dossier-left:" + left.slip().number()));
		}
	}

	@EventListener
	void on(Relocation.Completed completed) {
		tell(COMPLETED, completed.relocation(), true, notice(COMPLETED, completed.relocation(), "completed"));
	}

	@EventListener
	void on(Relocation.Turned turned) {
		var told = switch (turned.into()) {
			case REFUSED -> REFUSED;
			case WITHDRAWN -> WITHDRAWN;
			case RECALLED -> RECALLED;
			default -> SENT_BACK;
		};
		tell(told, turned.relocation(), turned.destinationKnows(),
			notice(told, turned.relocation(), turned.into() + ":" + turned.occasion()));
	}

	private static Notice notice(RelocationNews told, Relocation relocation, String key) {
		return told.news().notice("relocation:" + relocation.caseNumber() + ":" + key, relocation.caseNumber());
	}

	private void tell(RelocationNews told, Relocation relocation, boolean destinationKnows, Notice notice) {
		for (var reader : told.news().to()) {
			switch (reader) {
				case BRANCH_LEFT -> toBranch(relocation.originId(), notice);
				case BRANCH_JOINED -> {
					if (destinationKnows) {
						toBranch(relocation.destinationId(), notice);
					}
				}
				case DEPARTMENT_THAT_RECEIVES -> notices.toCommittee(
					Committee.ofGroup(route.receiver(relocation.caseNumber())).orElseThrow(), notice);
				case MEMBER -> notices.toMember(relocation.memberId(), notice);
			}
		}
	}

	private void toBranch(long branchId, Notice notice) {
		notices.toCommittee(Committee.leading(branchId), notice);
	}
}
