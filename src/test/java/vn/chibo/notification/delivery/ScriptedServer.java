package vn.chibo.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers to certain recipients as the test says, and takes mails for all others. */
class ScriptedServer implements AutoCloseable {

	private final ServerSocket socket;
	private final Map<String, String> answers = new ConcurrentHashMap<>();
	private final List<String> delivered = new CopyOnWriteArrayList<>();

	ScriptedServer() {
		try {
			socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		} catch (IOException unopened) {
			throw new UncheckedIOException(unopened);
		}
		var server = new Thread(this::serve, "scripted mail server");
		server.setDaemon(true);
		server.start();
	}

	int port() {
		return socket.getLocalPort();
	}

	/** What is said when a mail is for this address. */
	void answers(String address, String answer) {
		answers.put(address, answer);
	}

	/** The addresses of the mails that were taken, in their order. */
	List<String> delivered() {
		return delivered;
	}

	private void serve() {
		while (!socket.isClosed()) {
			try (var caller = socket.accept()) {
				talk(caller);
			} catch (IOException closed) {
				// the test is over, or the caller has hung up
				continue;
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		say(caller, "220 ready");
		var recipient = "";
		for (var line = in.readLine(); line != null; line = in.readLine()) {
			if (line.startsWith("RCPT TO:")) {
				recipient = line.replaceAll(".*<(.*)>.*", "$1");
				say(caller, answers.getOrDefault(recipient, "250 ok"));
			} else if (line.equals("DATA")) {
				say(caller, "354 go on");
				while (!".".equals(in.readLine())) {
					continue;
				}
				delivered.add(recipient);
				say(caller, "250 taken");
			} else if (line.equals("QUIT")) {
				say(caller, "221 bye");
				return;
			} else {
				say(caller, "250 ok");
			}
		}
	}

	private static void say(Socket caller, String line) throws IOException {
		caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		caller.getOutputStream().flush();
	}

	@Override
	public void close() {
		try {
			socket.close();
		} catch (IOException unclosed) {
			throw new UncheckedIOException(unclosed);
		}
	}
}
