package vn.chibo.procedures.admission;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseStates;

@Component
class AdmissionStateNames implements CaseStates {

	private static final Set<String> PROCEDURES = Set.of("admission", "recognition");

	@Override
	public Optional<String> vietnamese(CaseFile file) {
		return PROCEDURES.contains(file.procedure()) ? Optional.of(AdmissionState.valueOf(file.state()).vietnamese())
			: Optional.empty();
	}
}
