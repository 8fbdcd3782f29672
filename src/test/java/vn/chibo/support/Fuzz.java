package vn.chibo.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What somebody, or something, may send into a form: the same for the same seed. */
public class Fuzz {

	private static final List<Object> ODD = new ArrayList<>(List.of("", " ", "\u0000", "a\u0000b", "\u0002\u0007\u000b",
		"\ud800",
		"\udc00x", "\ud83d\ude00", "e\u0302\u0301", "\u202eabc", "\ufeff", "\uffff", "NguyÔn V¨n HiÕu", "Nguyá»…n",
		"a".repeat(4_001),
		"Ố".repeat(20_000), "${1+1}", "#{x}", "{{x}}", "=x", "'; drop table member; --", "<script>alert(1)</script>",
		"true", "-1", "0", "1e999", "12,5", "1.5", "1.500", "٣", "99999999999999999999", "2026-02-30", "0000-00-00",
		"9999-12-31", "-0001-01-01", "2026-11-27T25:61:61Z", "31/02/2026", 0, -1, 1, 1.5, Long.MAX_VALUE,
		Long.MIN_VALUE,
		Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, true, false, List.of(), List.of("x"), Map.of(),
		Map.of("x", 1),
		List.of(List.of(List.of("x"))), new byte[] {1}, new Object()));

	private final Random random;

	public Fuzz(long seed) {
		random = new Random(seed);
		ODD.add(null);
	}

	/** Something for each field of a form as it was opened, some left out, some unknown. */
	public Map<String, Object> of(JsonNode form) {
		var sent = new HashMap<String, Object>();
		// half of them are what the form asks for, as far as it can be known
		int oddity = random.nextBoolean() ? 0 : random.nextInt(10);
		fill(form, sent, oddity);
		if (oddity > 7) {
			sent.put("unknown", odd());
		}
		return sent;
	}

	private void fill(JsonNode parent, Map<String, Object> sent, int oddity) {
		parent.path("components").forEach(field -> {
			if ("dynamiclist".equals(field.path("type").asText())) {
				var rows = new ArrayList<Object>();
				for (int row = random.nextInt(4); row > 0; row--) {
					var columns = new HashMap<String, Object>();
					fill(field, columns, oddity);
					rows.add(columns);
				}
				sent.put(field.path("path").asText(), oddity > 8 ? odd() : rows);
			} else if (field.has("components")) {
				fill(field, sent, oddity);
			} else if (field.has("key") && (oddity == 0 || random.nextInt(12) > 0)) {
				sent.put(field.path("key").asText(), random.nextInt(10) < oddity ? odd() : meant(field));
			}
		});
	}

	private Object odd() {
		return ODD.get(random.nextInt(ODD.size()));
	}

	/** What the form asks for. */
	private Object meant(JsonNode field) {
		var values = field.path("values").isEmpty() ? JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance
			.objectNode().put("value", "x")) : field.path("values");
		var one = values.get(random.nextInt(values.size())).path("value").asText();
		return switch (field.path("type").asText()) {
			case "number" -> random.nextInt(30);
			case "checkbox" -> random.nextInt(5) > 0;
			case "datetime" -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
			case "radio", "select" -> one;
			case "checklist", "taglist" -> List.of(one);
			default -> "Điều mà người ta viết vào đây " + random.nextInt();
		};
	}

	public <T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}
}
