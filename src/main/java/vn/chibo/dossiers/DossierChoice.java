package vn.chibo.dossiers;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chibo.register.dossiers.DossierLists.Which;

/**
 * Which dossiers of an organisation are shown; what is no such word chooses nothing.
 *
 * @param kept    the name of a {@link Which.Kept}
 * @param missing the code of a kind
 * @param page    from 1
 */
record DossierChoice(String kept, String missing, String page) {

	static final int LINES = 50;

	Which which() {
		return new Which(Arrays.stream(Which.Kept.values()).filter(one -> one.name().equalsIgnoreCase(kept)).findFirst()
			.orElse(null), missing != null && missing.matches("[0-9A-Z]{1,10}") ? missing : null);
	}

	public int shownPage() {
		return page != null && page.matches("[0-9]{1,5}") ? Math.max(1, Integer.parseInt(page)) : 1;
	}

	public int before() {
		return (shownPage() - 1) * LINES;
	}

	public String at(int other) {
		var address = UriComponentsBuilder.newInstance();
		Stream.of(new String[] {"kept", kept}, new String[] {"missing", missing})
			.filter(one -> !Objects.toString(one[1], "").isEmpty())
			.forEach(one -> address.queryParam(one[0], one[1]));
		return address.queryParam("page", other).encode().toUriString();
	}
}
