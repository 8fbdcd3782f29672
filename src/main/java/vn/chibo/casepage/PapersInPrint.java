package vn.chibo.casepage;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.casefile.PrintedPapers;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casefile.reading.Readings.Reader;
import vn.chibo.documents.Documents;
import vn.chibo.documents.Documents.Format;
import vn.chibo.register.Committee;

/** Reads in a transaction; printing, which takes its time, comes after it. */
@Component
class PapersInPrint implements PrintedPapers {

	private final CaseFiles files;
	private final Papers papers;
	private final Attachments attachments;
	private final Readings readings;
	private final CaseDocuments documents;
	private final Documents printed;
	private final TransactionTemplate transaction;

	PapersInPrint(CaseFiles files, Papers papers, Attachments attachments, Readings readings, CaseDocuments documents,
			Documents printed, PlatformTransactionManager transactions) {
		this.files = files;
		this.papers = papers;
		this.attachments = attachments;
		this.readings = readings;
		this.documents = documents;
		this.printed = printed;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public List<byte[]> print(String caseNumber, int position, String login, Committee as) {
		var read = transaction.execute(status -> read(caseNumber, position, new Reader(login, as.groupId())));
		return Stream.concat(read.told().stream()
			.map(told -> printed.make(told.kind(), told.values(), told.on(), Format.PDF).content()),
			read.scans().stream()).toList();
	}

	private Read read(String caseNumber, int position, Reader reader) {
		var headings = papers.headings(caseNumber);
		if (headings.stream().noneMatch(heading -> heading.position() == position && !heading.destroyed())) {
			return new Read(List.of(), List.of());
		}
		return readings.of(() -> new Read(
			List.of(documents.of(files.find(caseNumber).orElseThrow(), papers.at(caseNumber, position).orElseThrow())),
			attachments.of(caseNumber).stream().filter(one -> !one.destroyed())
				.filter(
					one -> Attachments.paperOf(one, headings).filter(paper -> paper.position() == position).isPresent())
				.flatMap(one -> attachments.open(caseNumber, one.position()).stream()).toList()),
			opened -> reader);
	}

	private record Read(List<CaseDocuments.Told> told, List<byte[]> scans) {
	}
}
