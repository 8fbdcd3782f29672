package vn.chibo.register.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;
import vn.chibo.register.OrganisationKind;
import vn.chibo.register.Setting;

/** The columns of the file of organisations. */
final class OrganisationColumns {

	static final Column<String> CODE = Column.required("Mã tổ chức", Formats.code(40));
	static final Column<String> NAME = Column.required("Tên tổ chức", Formats.text(200));
	static final Column<OrganisationKind> KIND = Column.required("Loại",
		Terms.of(OrganisationKind.class, OrganisationKind::vietnamese).also("Chi bộ cơ sở", OrganisationKind.BRANCH)
			.also("Chi bộ trực thuộc", OrganisationKind.BRANCH));
	static final Column<String> PARENT = Column.optional("Mã cấp trên", Formats.code(40));
	static final Column<Boolean> GRASSROOTS = Column.optional("Tổ chức cơ sở đảng", Terms.yesOrNo());
	static final Column<Boolean> YOUTH_UNION = Column.optional("Tổ chức Đoàn", Terms.yesOrNo());
	static final Column<Setting> SETTING = Column.optional("Chi bộ theo", Terms.of(Setting.class, Setting::vietnamese));
	static final Column<Set<Body>> BODIES = Column.optional("Cơ quan, bộ phận", Terms.setOf(bodies()));
	static final Column<Set<Authority>> AUTHORITIES = Column.optional("Thẩm quyền",
		Terms.setOf(Terms.of(Authority.class, Authority::vietnamese)));
	static final Column<LocalDate> VALID_FROM = Column.required("Hiệu lực từ", Formats.DATE);
	static final Column<LocalDate> VALID_TO = Column.optional("Hiệu lực đến", Formats.DATE);
	static final Column<String> SUCCESSOR = Column.optional("Mã tổ chức kế thừa", Formats.code(40));

	static final List<Column<?>> ALL = List.of(CODE, NAME, KIND, PARENT, GRASSROOTS, BODIES, YOUTH_UNION, AUTHORITIES,
		VALID_FROM, VALID_TO, SUCCESSOR, SETTING);

	private OrganisationColumns() {
	}

	/** As files call them: the organisation department of a commune is its board for Party building. */
	static Terms<Body> bodies() {
		return Terms.of(Body.class, Body::vietnamese).also("Ban xây dựng Đảng", Body.ORGANISATION_DEPARTMENT);
	}
}
