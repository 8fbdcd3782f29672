package vn.chibo.casefile;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of the case file, kept outside the database, and what to do with it at start.
 *
 * @param keys       32 bytes in Base64 by id; old keys stay here until everything is sealed anew
 * @param currentKey the id of the key that new papers are sealed with
 * @param reseal     seal everything with the current key; can be interrupted and repeated
 * @param verify     check the trail of all cases and log what does not hold
 */
@ConfigurationProperties("chibo.casefile")
public record CaseFileProperties(@DefaultValue Map<String, String> keys, @DefaultValue("") String currentKey,
		@DefaultValue("false") boolean reseal, @DefaultValue("false") boolean verify) {

	@Override
	public String toString() {
		return "CaseFileProperties[" + keys.keySet() + ", " + currentKey + "]";
	}
}
