package vn.chibo.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.notification.Outbox.OutgoingMail;

/** Writes a mail from its template: once as text, once as HTML. */
@Component
class MailTexts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	private final SpringTemplateEngine engine = new SpringTemplateEngine();
	private final ChiBoProperties properties;

	MailTexts(ApplicationContext context, ChiBoProperties properties) {
		this.properties = properties;
		engine.addTemplateResolver(resolver(context, TemplateMode.TEXT, ".txt"));
		engine.addTemplateResolver(resolver(context, TemplateMode.HTML, ".html"));
	}

	private static SpringResourceTemplateResolver resolver(ApplicationContext context, TemplateMode mode, String ending) {
		var resolver = new SpringResourceTemplateResolver();
		resolver.setApplicationContext(context);
		resolver.setPrefix("classpath:/mail/");
		resolver.getResolvablePatternSpec().addPattern("*" + ending);
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	String text(OutgoingMail mail) {
		return engine.process(mail.template() + ".txt", words(mail)).strip() + "\n";
	}

	String html(OutgoingMail mail) {
		return engine.process(mail.template() + ".html", words(mail));
	}

	private Context words(OutgoingMail mail) {
		var words = new Context(Locale.forLanguageTag("vi-VN"));
		mail.details().forEach(words::setVariable);
		words.setVariable("lineList", mail.details().getOrDefault("lines", "").lines().toList());
		words.setVariable("due", mail.details().containsKey("due")
			? DAY.format(Instant.parse(mail.details().get("due"))) : null);
		words.setVariable("recipient", mail.recipient());
		words.setVariable("subject", mail.subject());
		words.setVariable("caseNumber", mail.caseNumber());
		words.setVariable("link", link(mail));
		words.setVariable("caseLink", mail.caseNumber() == null ? null : caseOf(mail));
		return words;
	}

	/** To the task, which leads on to its case once it is done; otherwise to the case, or to the first page. */
	private String link(OutgoingMail mail) {
		if (mail.taskId() != null) {
			return properties.url() + "/task/" + mail.taskId();
		}
		return mail.caseNumber() == null ? properties.url().toString() : caseOf(mail);
	}

	private String caseOf(OutgoingMail mail) {
		return properties.url() + "/case/" + mail.caseNumber();
	}
}
