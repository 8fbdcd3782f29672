package vn.chibo.register.files;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param register the folder whose files are loaded at every start; empty: none
 */
@ConfigurationProperties("chibo")
record RegisterAtStartProperties(String register) {

	boolean isGiven() {
		return register != null && !register.isBlank();
	}
}
