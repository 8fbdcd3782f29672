package vn.chibo.procedures.relocation;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseStates;

@Component
class RelocationStateNames implements CaseStates {

	private static final Set<String> PROCEDURES = Set.of("relocation");

	@Override
	public Optional<String> vietnamese(CaseFile file) {
		return PROCEDURES.contains(file.procedure()) ? Optional.of(RelocationState.valueOf(file.state()).vietnamese())
			: Optional.empty();
	}
}
