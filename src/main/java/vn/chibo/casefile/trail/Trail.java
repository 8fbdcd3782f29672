package vn.chibo.casefile.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chibo.base.RecordRows;
import vn.chibo.base.TransactionMemory;

/**
 * The chain of each case: every paper, reading and destruction is a link that holds the link before it. The case file
 * knows the length and the last link, and is locked while one is added: people at other cases do not wait.
 */
@Component
public class Trail {

	private final JdbcClient jdbc;
	private final TrailSecret secret;
	private final TransactionMemory memory;

	public Trail(JdbcClient jdbc, TrailSecret secret, TransactionMemory memory) {
		this.jdbc = jdbc;
		this.secret = secret;
		this.memory = memory;
	}

	/** Of cases that this transaction opens: nobody else knows them, and nothing was added yet. */
	public void begins(Collection<String> caseNumbers) {
		caseNumbers.forEach(number -> memory.know(end(number), Set.of(), Head.NONE));
	}

	private static Object end(String caseNumber) {
		return List.of("end of the trail", caseNumber);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public Link append(String caseNumber, Entry entry) {
		// the lock stays until the transaction ends
		var head = memory.recall(end(caseNumber), () -> head(caseNumber));
		var link = link(caseNumber, head.length() + 1, head.mac(), entry);
		memory.besides("case_file", () -> jdbc
			.sql("update case_file set trail_length = ?, trail_mac = ? where number = ?")
			.params(link.position(), link.mac(), caseNumber).update());
		memory.know(end(caseNumber), Set.of(), new Head(link.position(), link.mac()));
		return link;
	}

	/** How far the chain has come; nobody adds to it until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Head head(String caseNumber) {
		var head = jdbc
			.sql("select trail_length as length, trail_mac as mac from case_file where number = ? for update")
			.param(caseNumber).query(RecordRows.of(Head.class)).single();
		// whoever had the lock before may have changed the case
		memory.wrote("case_file");
		return head;
	}

	private Link link(String caseNumber, int position, String previous, Entry entry) {
		var digest = digest(caseNumber, position, entry.erased());
		return new Link(position, digest, mac(caseNumber, position, previous, digest, entry.stays()));
	}

	/** Of what may be erased. */
	String digest(String caseNumber, int position, List<Object> erased) {
		return secret.digest(with(List.of("content", caseNumber, position), erased));
	}

	String mac(String caseNumber, int position, String previous, String digest, List<Object> stays) {
		return secret.digest(with(List.of("link", caseNumber, position, previous, digest), stays));
	}

	private static Object[] with(List<Object> first, List<Object> then) {
		var all = new ArrayList<>(first);
		all.addAll(then);
		return all.toArray();
	}

	record Head(int length, String mac) {

		private static final Head NONE = new Head(0, "");
	}

	public record Link(int position, String digest, String mac) {
	}
}
