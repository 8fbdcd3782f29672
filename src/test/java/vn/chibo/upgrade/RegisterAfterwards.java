package vn.chibo.upgrade;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register says of whom or what a case was about, when the case is over. */
class RegisterAfterwards {

	private final JdbcClient jdbc;

	RegisterAfterwards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Where somebody stands, as what and since when; or which level was given; empty for what leaves nothing there. */
	String says(EarlierCase about) {
		return jdbc.sql(switch (about.procedure()) {
			case "relocation" -> """
				select o.code from case_file c join member m on m.id = c.subject_id join organisation o on o.id = m.branch_id
				where c.number = ?
				""";
			case "admission", "recognition" -> """
				select case when m.id is null then p.state
				            when m.official_on is null then concat(m.activity, ' ', o.code)
				            else concat(m.activity, ' ', o.code, ' official ', cast(m.official_on as varchar(10))) end
				from case_file c left join prospect p on p.id = c.prospect_id left join member m on m.id = c.subject_id
				left join organisation o on o.id = m.branch_id where c.number = ?
				""";
			case "selfReview" -> "select level from quality_rating where case_number = ?";
			case "branchReview" -> "select level from organisation_rating where case_number = ?";
			default -> "select '' from case_file where number = ?";
		}).param(about.number()).query(String.class).optional().orElse("");
	}
}
