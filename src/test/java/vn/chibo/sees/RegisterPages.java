package vn.chibo.sees;

import static vn.chibo.sees.Thing.seen;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The requests behind the rows about the register: members, organisations, their lists. */
final class RegisterPages {

	private static final Function<Target, Long> BRANCH = target -> target.side().branchCommittee().organisationId();

	private RegisterPages() {
	}

	static Stream<Thing> all() {
		return Stream.of(
			seen("page: search, the member concerned", Step.BEFORE, Target::subjectName,
				(who, target) -> who.submitsPage("/search", "/search", Map.of("text", "le van " + target.subject()))),
			seen("page: the member concerned", Step.BEFORE, Target::subjectName,
				(who, target) -> who.page("/member/" + target.subjectId())),
			seen("page: the member concerned, what is personal", Step.BEFORE,
				target -> "<dd>" + target.subjectLogin() + "@chibo.example</dd>",
				(who, target) -> who.page("/member/" + target.subjectId() + "/personal")),
			seen("page: one's own, the member concerned", Step.BEFORE,
				target -> "<dd>" + target.subjectName() + "</dd>",
				(who, target) -> who.page("/me")),
			members("page: the branch, the member concerned in it", "", BRANCH),
			seen("page: the grassroots organisation with its numbers", Step.BEFORE, target -> "Cơ cấu đảng viên",
				(who, target) -> who.page("/organisation/" + target.side().bodyId())),
			members("page: list of the members of the branch", "/members", BRANCH),
			members("page: list of the members of the grassroots organisation", "/members",
				target -> target.side().bodyId()),
			members("page: the members of the branch on paper", "/members/printed", BRANCH),
			members("page: the members of the branch on paper, with what is personal", "/members/printed?personal=true",
				BRANCH),
			seen("page: the books of document numbers of the branch", Step.BEFORE, target -> "<h1>Sổ văn bản",
				(who, target) -> who
					.page("/organisation/" + target.side().branchCommittee().organisationId() + "/documents")),
			seen("page: what is missing in the register of the branch", Step.BEFORE,
				target -> "<h1>Danh bạ còn thiếu, còn sai",
				(who, target) -> who.page("/quality/" + target.side().branchCommittee().organisationId())),
			seen("page: what the branch gave the member concerned to do", Step.BEFORE, Target::given,
				(who, target) -> who.page("/my-tasks")),
			seen("page: what the branch gave its members to do, the member concerned among them", Step.BEFORE,
				Target::given, (who, target) -> who
					.page("/organisation/" + target.side().branchCommittee().organisationId() + "/tasks")),
			seen("page: a meeting of the branch with what is prepared for it", Step.BEFORE,
				target -> "<b>" + target.side().branchName() + "</b>",
				(who, target) -> who.page("/meeting/" + target.side().meeting())),
			seen("page: the sheet of a meeting of the branch", Step.BEFORE, target -> "<h1>Sổ họp chi bộ",
				(who, target) -> who.page("/meeting/" + target.side().meeting())),
			seen("what is answered when a piece of the sheet is saved", Step.BEFORE, target -> "\"counted\":",
				(who, target) -> who.savesPiece("/meeting/" + target.side().meeting() + "/piece")),
			seen("page: the dossier of the member concerned", Step.BEFORE, target -> "Nơi giữ",
				(who, target) -> who.page("/member/" + target.subjectId() + "/dossier")),
			seen("page: the list of the dossier of the member concerned, to be written", Step.BEFORE,
				Target::subjectName, (who, target) -> who.page("/member/" + target.subjectId() + "/dossier/list")),
			seen("the dossier of the member concerned as a folder of PDFs", Step.BEFORE, target -> "00-muc-luc.xlsx",
				(who, target) -> who.page("/member/" + target.subjectId() + "/dossier/folder.zip")),
			seen("page: the dossiers that the grassroots organisation holds, the member concerned in them", Step.BEFORE,
				Target::subjectName, (who, target) -> who.page("/dossiers/" + target.side().bodyId())),
			seen("page: on which days branches meet", Step.BEFORE, target -> "<h1>Ngày sinh hoạt chi bộ",
				(who, target) -> who.page("/meeting-days")),
			seen("page: on which days branches meet, to be written for the grassroots organisation", Step.BEFORE,
				target -> "Định ngày cho các chi bộ",
				(who, target) -> who.page("/meeting-days?organisation=" + target.side().bodyId())),
			seen("page: the next meeting of one's own branch", Step.BEFORE, target -> "<h1>Sinh hoạt chi bộ",
				(who, target) -> who.page("/meeting")),
			seen("page: minutes and resolutions that branches have sent up", Step.BEFORE,
				target -> "<h1>Biên bản, nghị quyết chi bộ gửi lên", (who, target) -> who.page("/meeting-papers")),
			seen("page: what the register had of the member before", Step.BRANCH, Target::subjectName,
				(who, target) -> who.page("/member/" + target.subjectId() + "/versions")));
	}

	private static Thing members(String what, String page, Function<Target, Long> organisation) {
		return seen(what, Step.BEFORE, Target::subjectName,
			(who, target) -> who.page("/organisation/" + organisation.apply(target) + page));
	}
}
