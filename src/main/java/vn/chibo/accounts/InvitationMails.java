package vn.chibo.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.ChiBoProperties;
import vn.chibo.notification.KeptNowhere;
import vn.chibo.notification.Mail;
import vn.chibo.notification.Notice;
import vn.chibo.notification.Notices;
import vn.chibo.notification.Occasion;
import vn.chibo.register.Members;

/** The mails with a link by which a password is set. The link is made when its mail leaves, and is in no table. */
@Component
class InvitationMails implements KeptNowhere {

	private static final String TEMPLATE = "invitation";
	private static final String FORGOTTEN = "forgotten";
	/** Whoever has forgotten a password waits in front of the page, at night as well. */
	private static final Duration SOON = Duration.ofMinutes(30);

	private final Notices notices;
	private final Invitations invitations;
	private final Members members;
	private final AccountProperties properties;
	private final ChiBoProperties application;
	private final Clock clock;

	InvitationMails(Notices notices, Invitations invitations, Members members, AccountProperties properties,
			ChiBoProperties application, Clock clock) {
		this.notices = notices;
		this.invitations = invitations;
		this.members = members;
		this.properties = properties;
		this.application = application;
		this.clock = clock;
	}

	/** All of them in one action, through the outbox. */
	@Transactional
	public void invite(Collection<Long> memberIds, String by) {
		invitations.ask(memberIds, Way.MAIL, by);
		notices.toMembers(memberIds, new Notice("invitation:" + UUID.randomUUID(), Occasion.ACCOUNT, TEMPLATE,
			"Mời đăng nhập Chi Bộ", null, null,
			Map.of("message", "Đồng chí được mời dùng phần mềm Chi Bộ để làm công tác "
				+ "đảng viên. Đồng chí tự đặt mật khẩu của mình ở trang sau:")));
	}

	/** Anybody may ask for it: an invitation that is still good stays so. */
	@Transactional
	public void forgotten(long memberId) {
		invitations.ask(List.of(memberId), Way.LOST, null);
		notices.toMember(memberId, new Notice("forgotten:" + UUID.randomUUID(), Occasion.ACCOUNT, TEMPLATE,
			"Đặt lại mật khẩu Chi Bộ", null, null,
			Map.of(FORGOTTEN, "true", "due", clock.instant().plus(SOON).toString(),
				"message",
				"Có người vừa đề nghị đặt lại mật khẩu cho đồng chí. Nếu không phải đồng chí thì không cần làm "
					+ "gì, mật khẩu vẫn như cũ. Nếu đúng, hãy đặt mật khẩu mới ở trang sau:")));
	}

	@Override
	public String template() {
		return TEMPLATE;
	}

	@Override
	@Transactional
	public Map<String, String> words(Mail mail) {
		var login = members.get(mail.recipientId()).login();
		var lost = mail.details().containsKey(FORGOTTEN);
		return invitations.send(mail.recipientId(), lost ? Way.LOST : Way.MAIL,
			lost ? properties.forgotten() : properties.invitation()).map(
				issued -> Map.of("login", login, "oneTimeLink",
					// behind the "#": browsers send it to no server, and no server writes it down
					"%s/invitation#%s.%s".formatted(application.url(), login, issued.secret().text()), "until",
					DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(clock.getZone())
						.format(issued.until())))
			.orElse(Map.of("login", login, "oneTimeLink", application.url() + "/login", "until", ""));
	}
}
