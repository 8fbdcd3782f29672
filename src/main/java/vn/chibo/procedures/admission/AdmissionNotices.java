package vn.chibo.procedures.admission;

import static vn.chibo.procedures.admission.AdmissionNews.ADMITTED;
import static vn.chibo.procedures.admission.AdmissionNews.DECIDED;
import static vn.chibo.procedures.admission.AdmissionNews.NOT_RESOLVED;
import static vn.chibo.procedures.admission.AdmissionNews.RECOGNISED;
import static vn.chibo.procedures.admission.AdmissionNews.REFUSED;
import static vn.chibo.procedures.admission.AdmissionNews.REMOVED;
import static vn.chibo.procedures.admission.AdmissionNews.STOPPED;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chibo.notification.News;
import vn.chibo.notification.NewsSource;
import vn.chibo.notification.Notices;
import vn.chibo.procedures.admission.AdmissionNews.Reader;
import vn.chibo.procedures.admission.probation.Probation;
import vn.chibo.register.Committee;
import vn.chibo.register.Members;

/** Tells the branch, and the new member, what has become of the case, within the step that made it so. */
@Component
class AdmissionNotices implements NewsSource {

	private final Notices notices;
	private final Members members;

	AdmissionNotices(Notices notices, Members members) {
		this.notices = notices;
		this.members = members;
	}

	@Override
	public List<News<Reader>> news() {
		return AdmissionNews.all();
	}

	@EventListener
	void on(Admission.Decided decided) {
		toBranch(decided.admission().branchId(), DECIDED, decided.admission().caseNumber(), "decided");
	}

	@EventListener
	void on(Admission.Ended ended) {
		toBranch(ended.admission().branchId(), switch (ended.as()) {
			case NOT_RESOLVED -> NOT_RESOLVED;
			case REFUSED -> REFUSED;
			default -> STOPPED;
		}, ended.admission().caseNumber(), ended.as().name());
	}

	@EventListener
	void on(Admission.Admitted admitted) {
		toMember(admitted.memberId(), ADMITTED, admitted.admission().caseNumber(), "admitted");
	}

	@EventListener
	void on(Probation.Ended ended) {
		var told = ended.as() == AdmissionState.RECOGNISED ? RECOGNISED : REMOVED;
		var probation = ended.probation();
		toBranch(members.get(probation.memberId()).branchId(), told, probation.caseNumber(), ended.as().name());
		toMember(probation.memberId(), told, probation.caseNumber(), ended.as().name() + ":member");
	}

	private void toBranch(long branchId, AdmissionNews told, String caseNumber, String key) {
		notices.toCommittee(Committee.leading(branchId), told.notice(caseNumber, key));
	}

	private void toMember(long memberId, AdmissionNews told, String caseNumber, String key) {
		notices.toMember(memberId, told.notice(caseNumber, key));
	}
}
