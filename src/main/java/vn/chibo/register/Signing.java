package vn.chibo.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.chibo.register.Signature.Source;

/** Signs changes of the register for whoever makes them now. */
@Component
public class Signing {

	private final Acting acting;
	private final Clock clock;

	Signing(Acting acting, Clock clock) {
		this.acting = acting;
		this.clock = clock;
	}

	/** @param caseNumber whose step it is; null where the register was told otherwise, by a file */
	public Signature of(String caseNumber) {
		return new Signature(acting.login().orElse(null), OffsetDateTime.now(clock),
			caseNumber == null ? Source.IMPORT : Source.PROCEDURE, caseNumber);
	}
}
