package vn.chibo.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.numbering.Books;
import vn.chibo.numbering.Issuer;
import vn.chibo.register.Organisations;

/** Nobody in the demo has a paper book: all documents are numbered from 01. */
@Component
class DemoBooks {

	private final Books books;
	private final Organisations organisations;
	private final JdbcClient jdbc;
	private final Clock clock;

	DemoBooks(Books books, Organisations organisations, JdbcClient jdbc, Clock clock) {
		this.books = books;
		this.organisations = organisations;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	@Transactional
	void begin(DemoAtStart.Filled filled) {
		books.beginAll(jdbc.sql("select id from registered_organisation order by id").query(Long.class).list().stream()
			.map(organisations::get).flatMap(organisation -> organisation.numbering().stream()
				.map(body -> new Issuer(organisation.id(), body.name(), organisation.kind().name(), organisation)))
			.toList(), LocalDate.now(clock));
	}
}
