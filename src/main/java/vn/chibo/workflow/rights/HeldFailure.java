package vn.chibo.workflow.rights;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets an answer through as it is written, unless its status says that something failed: then it is held back. */
class HeldFailure extends HttpServletResponseWrapper {

	private static final int FIRST_FAILURE = 400;

	private ByteArrayOutputStream held;

	HeldFailure(HttpServletResponse response) {
		super(response);
	}

	boolean isFailure() {
		return held != null;
	}

	byte[] body() {
		return held.toByteArray();
	}

	@Override
	public ServletOutputStream getOutputStream() throws IOException {
		if (getStatus() < FIRST_FAILURE) {
			return super.getOutputStream();
		}
		held = new ByteArrayOutputStream();
		return new ServletOutputStream() {
			@Override
			public void write(int content) {
				held.write(content);
			}

			@Override
			public boolean isReady() {
				return true;
			}

			@Override
			public void setWriteListener(WriteListener listener) {
				throw new IllegalStateException("not asynchronous");
			}
		};
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		return getStatus() < FIRST_FAILURE ? super.getWriter()
			: new PrintWriter(getOutputStream(), true, StandardCharsets.UTF_8);
	}

	@Override
	public void flushBuffer() throws IOException {
		if (held == null) {
			super.flushBuffer();
		}
	}
}
