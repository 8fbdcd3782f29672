package vn.chibo.directory;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.support.MarkdownTable;

/** The table of docs/who-sees-which-column.md. */
final class ColumnsOnPaper {

	/** By what stands at the head of the columns; null for those who are nothing to the member. */
	static final Map<String, Relation> ROLES = roles();

	private ColumnsOnPaper() {
	}

	private static Map<String, Relation> roles() {
		var roles = new LinkedHashMap<String, Relation>();
		roles.put("member concerned", Relation.ONESELF);
		roles.put("branch committee", Relation.BRANCH_COMMITTEE);
		roles.put("committee above", Relation.COMMITTEE_ABOVE);
		roles.put("organisation department", Relation.DEPARTMENT);
		roles.put("inspection committee", Relation.INSPECTION);
		roles.put("another member of the branch", null);
		roles.put("administrator", Relation.ADMINISTRATOR);
		roles.put("stranger", null);
		return roles;
	}

	/** A row for each column, by its name in Vietnamese. */
	static List<Map<String, String>> rows() {
		return MarkdownTable.under("## The table", Path.of("docs/who-sees-which-column.md"));
	}

	/** As the code has it. */
	static String said(Column column, Relation relation) {
		if (relation == null || !column.relations().contains(relation)) {
			return "-";
		}
		return column.isPersonal() && relation != Relation.ONESELF ? "opens" : "sees";
	}
}
