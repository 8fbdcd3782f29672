package vn.chibo.register;

import java.util.Optional;

/** Who does what is being done; nobody where a timer or a job does it. */
public interface Acting {

	Optional<String> login();
}
