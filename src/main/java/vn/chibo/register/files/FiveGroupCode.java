package vn.chibo.register.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The code of an organisation in five groups, {@code PP.SSS.GGG.BBB.CCC}: province, superior, grassroots organisation,
 * subordinate body and branch, each {@code 000} where there is none (208-QĐ/TW). Organisations may have other codes.
 */
record FiveGroupCode(List<String> groups) {

	private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{3}){4}");

	/** Whether both codes have five groups and the superior's does not begin the other one. */
	static boolean contradicts(String code, String superior) {
		return superior != null && FORM.matcher(code).matches() && FORM.matcher(superior).matches()
			&& !of(code).isBelow(of(superior));
	}

	private static FiveGroupCode of(String code) {
		return new FiveGroupCode(Arrays.asList(code.split("\\.")));
	}

	private boolean isBelow(FiveGroupCode superior) {
		int given = superior.groups.size();
		while (given > 1 && superior.groups.get(given - 1).equals("000")) {
			given--;
		}
		return groups.subList(0, given).equals(superior.groups.subList(0, given)) && !equals(superior);
	}
}
