package vn.chibo.procedures.memberchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.CaseFile;
import vn.chibo.casefile.CaseFiles;
import vn.chibo.casefile.Papers;
import vn.chibo.register.Members;

/** What is proposed of a member and not decided yet: no more than a department can be asked to look at. */
@Component
class OpenProposals {

	private static final int AT_MOST = 5;

	private final CaseFiles caseFiles;
	private final Papers papers;
	private final Members members;

	OpenProposals(CaseFiles caseFiles, Papers papers, Members members) {
		this.caseFiles = caseFiles;
		this.papers = papers;
		this.members = members;
	}

	/** @throws Refusal when the member has enough open ones, or one of the same column */
	void oneMore(CaseFile proposed, String column) {
		// two at the same moment would not see each other
		members.lock(List.of(proposed.subjectId()));
		var open = caseFiles.about(List.of(proposed.subjectId())).stream()
			.filter(one -> one.isOpen() && one.procedure().equals(MemberChangeSteps.PROCEDURE)).map(CaseFile::number)
			.filter(number -> !number.equals(proposed.number())).toList();
		if (open.size() >= AT_MOST) {
			throw new Refusal("Đảng viên này đang có %d đề nghị sửa chờ xử lý; hãy chờ xong rồi đề nghị tiếp."
				.formatted(AT_MOST));
		}
		open.stream().filter(number -> new Proposal(papers.of(number)).column().equals(column)).findFirst()
			.ifPresent(number -> {
				throw new Refusal("Mục này đang có một đề nghị sửa chờ xử lý, hồ sơ %s; hãy chờ xong rồi đề nghị tiếp."
					.formatted(number));
			});
	}
}
