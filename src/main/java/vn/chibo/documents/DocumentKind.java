package vn.chibo.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A kind of document, as a file in {@code papers/<procedure>/} states it: of which paper it is made and what its templates
 * may name.
 *
 * @param id     {@code <procedure>-<file name>}
 * @param form   the form of the paper of which it is made; empty for the kind that suits every paper
 * @param when   the field of the paper, and its value, by which it is this kind and no other; absent when the form says all
 * @param fields the newest first of those that all kinds have
 * @param source where its shipped template lies
 */
public record DocumentKind(String id, String title, String form, When when, List<Field> fields, String source) {

	/** Whether a paper is of this kind. */
	public boolean isOf(String paperForm, UnaryOperator<String> content) {
		return form.equals(paperForm) && (when == null || when.value().equals(content.apply(when.field())));
	}

	Optional<Field> field(String name) {
		return fields.stream().filter(field -> Names.same(field.name(), name)).findFirst();
	}

	/** What stands in the fields of a specimen; what has no sample there stands as a name in guillemets. */
	Map<String, Object> specimen() {
		return specimen(fields);
	}

	private static Map<String, Object> specimen(List<Field> fields) {
		var values = new LinkedHashMap<String, Object>();
		for (var field : fields) {
			values.put(field.name(), field.rows().isEmpty() ? field.sample().isEmpty() ? "«" + field.name() + "»"
				: field.sample() : List.of(specimen(field.rows()), specimen(field.rows())));
		}
		return values;
	}

	record When(String field, String value) {
	}

	/**
	 * What a template may name.
	 *
	 * @param name   as a clerk writes it
	 * @param from   the key of a field of the paper, or of a fact when it begins with {@code @}
	 * @param of     the form of another paper of the case that has the field; empty for the paper itself
	 * @param isLong whether a day is written out: ngày 05 tháng 3 năm 2026
	 * @param isInside whether it stands within a sentence: what a list offers begins with a small letter there
	 * @param sample what stands for it in a specimen
	 * @param rows   the columns when it is a list of rows; otherwise none
	 */
	public record Field(String name, String from, String of, boolean isLong, boolean isInside, String sample,
			List<Field> rows) {

		public boolean isFact() {
			return from.startsWith("@");
		}

		Optional<Field> column(String column) {
			return rows.stream().filter(field -> Names.same(field.name(), column)).findFirst();
		}
	}
}
