package vn.chibo.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server: opened with the first mail, used for the next ones, opened again when it is lost. */
class MailConnection implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(MailConnection.class);

	private final JavaMailSenderImpl server;
	private Transport transport;

	MailConnection(JavaMailSenderImpl server) {
		this.server = server;
	}

	/** Whether the last mail left the server ready for another one. */
	boolean isOpen() {
		return transport != null && transport.isConnected();
	}

	void send(MimeMessage message) throws MessagingException {
		if (!isOpen()) {
			transport = server.getSession()
				.getTransport(server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL
					: server.getProtocol());
			transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
		}
		transport.sendMessage(message, message.getAllRecipients());
	}

	@Override
	public void close() {
		try {
			if (transport != null) {
				transport.close();
			}
		} catch (MessagingException lost) {
			log.debug("The connection was lost before it was closed");
		}
	}
}
