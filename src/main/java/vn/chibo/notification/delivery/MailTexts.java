package vn.chibo.notification.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.base.Language;
import vn.chibo.notification.KeptNowhere;
import vn.chibo.notification.Mail;

/** Writes a mail from its template: once as text, once as HTML. */
@Component
class MailTexts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	private final SpringTemplateEngine engine = new SpringTemplateEngine();
	private final ChiBoProperties properties;
	private final ObjectProvider<KeptNowhere> keptNowhere;

	MailTexts(ApplicationContext context, ChiBoProperties properties, ObjectProvider<KeptNowhere> keptNowhere) {
		this.properties = properties;
		this.keptNowhere = keptNowhere;
		engine.addTemplateResolver(resolver(context, TemplateMode.TEXT, ".txt"));
		engine.addTemplateResolver(resolver(context, TemplateMode.HTML, ".html"));
	}

	private static SpringResourceTemplateResolver resolver(ApplicationContext context, TemplateMode mode,
			String ending) {
		var resolver = new SpringResourceTemplateResolver();
		resolver.setApplicationContext(context);
		resolver.setPrefix("classpath:/mail/");
		resolver.getResolvablePatternSpec().addPattern("*" + ending);
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	/** One notice as it is, several as a digest. */
	Written of(Parcel parcel) {
		if (parcel.mails().size() == 1) {
			var mail = parcel.mails().get(0);
			return write(mail.template(), mail.title(), words(mail));
		}
		var digest = Digest.of(parcel.mails(), this::link, properties.url().toString());
		var words = new Context(Language.VIETNAMESE);
		words.setVariable("recipient", parcel.mails().get(0).recipient());
		words.setVariable("digest", digest);
		words.setVariable("link", properties.url().toString());
		return write("digest", digest.subject(), words);
	}

	private Written write(String template, String subject, Context words) {
		return new Written(subject, engine.process(template + ".txt", words).strip() + "\n",
			engine.process(template + ".html", words));
	}

	private Context words(Mail mail) {
		var words = new Context(Language.VIETNAMESE);
		mail.details().forEach(words::setVariable);
		keptNowhere.stream().filter(one -> one.template().equals(mail.template()))
			.forEach(one -> one.words(mail).forEach(words::setVariable));
		words.setVariable("lineList", mail.details().getOrDefault("lines", "").lines().toList());
		words.setVariable("due", mail.details().containsKey("due") ? day(mail.details().get("due")) : null);
		words.setVariable("recipient", mail.recipient());
		words.setVariable("subject", mail.subject());
		words.setVariable("caseNumber", mail.caseNumber());
		words.setVariable("link", link(mail));
		words.setVariable("caseLink", mail.caseNumber() == null ? null : caseOf(mail));
		return words;
	}

	/** To the task, which leads on to its case once it is done; otherwise to the case, or to the first page. */
	private String link(Mail mail) {
		if (mail.taskId() != null) {
			return properties.url() + "/task/" + mail.taskId();
		}
		return mail.caseNumber() == null ? properties.url().toString() : caseOf(mail);
	}

	private String caseOf(Mail mail) {
		return properties.url() + "/case/" + mail.caseNumber();
	}

	static String day(String moment) {
		return DAY.format(Instant.parse(moment));
	}

	/** A mail in both forms. */
	record Written(String subject, String text, String html) {
	}
}
