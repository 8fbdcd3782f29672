package vn.chibo.base;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the whole application is told at start.
 *
 * @param demo     fill an empty register with an invented organisation, with logins whose password is {@code demo}
 * @param register the folder of a real register to load at start; with one, there is no demo
 * @param url      where people reach the application; mails link to it
 */
@ConfigurationProperties("chibo")
public record ChiBoProperties(@DefaultValue("false") boolean demo, @DefaultValue("") String register,
		@DefaultValue("http://localhost:8080") URI url) {

	/** Whether demo data and demo passwords may exist. */
	public boolean inDemoMode() {
		return demo && register.isBlank();
	}
}
