package vn.chibo.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chibo.base.Refusal;
import vn.chibo.notification.bounces.DeadAddresses;
import vn.chibo.support.ChiBoTest;

/** A server that refuses an address for ever is believed; one that refuses it for now, or refuses us, is asked again. */
@ChiBoTest
class RefusedAddressTest extends WithMailServer {

	@Autowired
	DeadAddresses deadAddresses;

	private final ScriptedServer server = new ScriptedServer();
	private int usual;

	@BeforeEach
	void toTheScriptedServer() {
		usual = sender.getPort();
		sender.setPort(server.port());
		server.answers(addressOf("an"), "550 5.1.1 no such user");
	}

	@AfterEach
	void toTheUsualServer() {
		sender.setPort(usual);
		server.close();
	}

	private String addressOf(String person) {
		return province.login(person) + "@chibo.example";
	}

	@Test
	void isNotTriedAgainAndHoldsUpNoOther() {
		tell("an", news("n1"));
		tell("an", news("n2"));
		tell("binh", news("n1"));

		carrier.carry();

		assertThat(mails()).containsExactly("UNDELIVERABLE 1", "UNDELIVERABLE 1", "SENT 1");
		assertThat(server.delivered()).containsExactly(addressOf("binh"));
		assertThat(deadAddresses.newest(10)).singleElement().satisfies(dead -> {
			assertThat(dead.address()).isEqualTo(addressOf("an"));
			assertThat(dead.reason()).isEqualTo("máy chủ thư từ chối, mã 550");
			assertThat(dead.markedBy()).isNull();
		});
		tell("an", news("n3"));
		server.answers(addressOf("an"), "250 ok");
		carrier.carry();
		assertThat(server.delivered()).as("the address is known to be dead").containsExactly(addressOf("binh"));
	}

	@Test
	void anotherAddressInTheRegisterIsTried() {
		tell("an", news("n1"));
		carrier.carry();
		jdbc.sql("update member set email = 'an.moi@chibo.example' where id = ?").param(province.person("an")).update();
		tell("an", news("n2"));

		carrier.carry();

		assertThat(mails()).containsExactly("UNDELIVERABLE 1", "SENT 1");
		assertThat(deadAddresses.newest(10)).isEmpty();
	}

	@Test
	void administratorRevivesAnAddressAndWhatWasNotDeliveredIsSent() {
		tell("an", news("n1"));
		carrier.carry();
		server.answers(addressOf("an"), "250 ok");

		deadAddresses.revive(province.person("an"));
		carrier.carry();

		assertThat(server.delivered()).containsExactly(addressOf("an"));
		assertThat(mails()).containsExactly("SENT 1");
	}

	@Test
	void administratorEntersAnAddressOfWhichTheMailsComeBack() {
		deadAddresses.addByHand(addressOf("binh").toUpperCase(), "quantri");
		tell("binh", news("n1"));

		carrier.carry();

		assertThat(mails()).containsExactly("UNDELIVERABLE 1");
		assertThat(deadAddresses.newest(1)).extracting(DeadAddresses.Dead::markedBy).containsExactly("quantri");
		assertThatThrownBy(() -> deadAddresses.addByHand("khong.ai@chibo.example", "quantri"))
			.isInstanceOf(Refusal.class);
	}

	@ParameterizedTest
	@ValueSource(
		strings = {"450 4.2.0 greylisted, come back later", "552 5.2.2 mailbox full", "550 5.7.1 relaying denied",
			"554 relay access denied", "421 too busy"})
	void refusedForNowIsTriedAgain(String answer) {
		server.answers(addressOf("an"), answer);
		tell("an", news("n1"));
		carrier.carry();
		assertThat(mails()).containsExactly("WAITING 1");
		assertThat(deadAddresses.newest(10)).isEmpty();

		server.answers(addressOf("an"), "250 ok");
		clock.passes(Duration.ofMinutes(11));
		carrier.carry();

		assertThat(mails()).containsExactly("SENT 2");
		assertThat(server.delivered()).containsExactly(addressOf("an"));
	}
}
