package vn.chibo.procedures.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chibo.base.Days;
import vn.chibo.calendar.Deadlines;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.LateStarts;

/** Whoever asks to move after the term of the rules keeps it in sight, although the work has terms of its own. */
@Component
class LateRelocations implements LateStarts {

	private final CaseFiles caseFiles;
	private final Relocations relocations;
	private final Deadlines deadlines;
	private final Clock clock;

	LateRelocations(CaseFiles caseFiles, Relocations relocations, Deadlines deadlines, Clock clock) {
		this.caseFiles = caseFiles;
		this.relocations = relocations;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public Optional<String> of(String caseNumber) {
		return caseFiles.find(caseNumber).filter(file -> file.procedure().equals("relocation")).flatMap(this::sentence);
	}

	private Optional<String> sentence(CaseFile file) {
		var begunOn = LocalDate.ofInstant(file.openedAt(), clock.getZone());
		var byLaw = deadlines.lastDay(file.number(), "relocation.start", relocations.get(file.number()).effectiveOn());
		return byLaw.isBefore(begunOn) ? Optional.of("Thời hạn chuyển sinh hoạt theo quy định đã hết ngày "
			+ Days.vietnamese(byLaw) + "; thủ tục bắt đầu muộn, ngày " + Days.vietnamese(begunOn)
			+ ", nên hạn của từng việc tính từ ngày đó.") : Optional.empty();
	}
}
