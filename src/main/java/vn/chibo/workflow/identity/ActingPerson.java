package vn.chibo.workflow.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chibo.register.Acting;

/** Whoever the engine works for, or who is logged in at a page. */
@Component
class ActingPerson implements Acting {

	@Override
	public Optional<String> login() {
		return Optional.ofNullable(Asker.current().login())
			.or(() -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
				.map(Authentication::getName));
	}
}
