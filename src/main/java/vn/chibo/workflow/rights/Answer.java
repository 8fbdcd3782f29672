package vn.chibo.workflow.rights;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;

/** A sentence of ours on its way to a person; over HTTP this name is the {@code type} that tells it from others. */
class Answer extends WebApplicationException {

	Answer(Status status, String sentence) {
		super(sentence, status);
	}
}
