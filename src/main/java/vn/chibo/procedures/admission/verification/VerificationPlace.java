package vn.chibo.procedures.admission.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.casefile.Paper;

/**
 * A row of the list of places in a biography.
 *
 * @param organisationId null for a place outside the register
 * @param isMember       whether the person is a member who is fully declared
 */
public record VerificationPlace(int row, String about, String confirm, Long organisationId, String outsideName,
		boolean abroad,
		boolean isMember) {

	public static List<VerificationPlace> of(Paper biography) {
		var rows = (List<?>) biography.content().getOrDefault("places", List.of());
		var places = new ArrayList<VerificationPlace>();
		for (var row : rows) {
			places.add(of(places.size() + 1, (Map<?, ?>) row));
		}
		return List.copyOf(places);
	}

	private static VerificationPlace of(int number, Map<?, ?> row) {
		var organisation = text(row, "organisationId");
		return new VerificationPlace(number, text(row, "about"), text(row, "confirm"), organisation.isEmpty() ? null
			: Long.valueOf(organisation), text(row, "outsideName"), Boolean.TRUE.equals(row.get("isAbroad")),
			Boolean.TRUE.equals(row.get("isMember")));
	}

	private static String text(Map<?, ?> row, String field) {
		var value = row.get(field);
		return value == null ? "" : value.toString();
	}

	/** Why nobody can be asked there. */
	Optional<String> fault() {
		if (isMember) {
			return Optional.empty();
		}
		if (organisationId == null && outsideName.isBlank()) {
			return Optional
				.of("Dòng " + row + " của danh sách nơi thẩm tra: hãy chọn cấp ủy trong hệ thống hoặc ghi nơi ngoài "
					+ "hệ thống.");
		}
		if (organisationId != null && (abroad || !outsideName.isBlank())) {
			return Optional
				.of("Dòng " + row + " của danh sách nơi thẩm tra: chỉ chọn một nơi, trong hoặc ngoài hệ thống.");
		}
		return Optional.empty();
	}
}
