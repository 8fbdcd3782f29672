package vn.chibo.procedures.admission.probation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.casefile.LateStarts;

/** Whose twelve months were over before the case was opened is late by the rules, and has terms of its own. */
@Component
public class LateProbations implements LateStarts {

	private final Probations probations;

	LateProbations(Probations probations) {
		this.probations = probations;
	}

	@Override
	public Optional<String> of(String caseNumber) {
		return probations.find(caseNumber).filter(Probation::isLate).map(late -> "Mười hai tháng dự bị đã hết ngày "
			+ Days.vietnamese(late.endsOn()) + ", ngày chính thức vẫn tính từ ngày đó; hồ sơ bắt đầu muộn, ngày "
			+ Days.vietnamese(late.followedFrom()) + ", nên hạn của từng việc tính từ ngày đó.");
	}
}
