package vn.chibo.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The administrator of the machine: runs the engine and loads registers, is no member and sits in no committee.
 *
 * @param login    how the administrator logs in
 * @param password in plain text, from the environment; must be set outside demo mode
 */
@ConfigurationProperties("chibo.administrator")
public record Administrator(@DefaultValue("quantri") String login, @DefaultValue("") String password) {

	public Administrator {
		login = LoginName.of(login);
	}

	public boolean is(String someLogin) {
		return login.equals(someLogin);
	}

	@Override
	public String toString() {
		return "Administrator[" + login + "]";
	}
}
