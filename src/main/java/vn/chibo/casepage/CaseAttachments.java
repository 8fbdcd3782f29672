package vn.chibo.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.chibo.base.Refusal;
import vn.chibo.casefile.attachments.Attachment;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.AttachmentProperties;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.attachments.Attachments.Added;
import vn.chibo.casefile.attachments.Sheets;
import vn.chibo.casefile.reading.Readings;
import vn.chibo.casepage.Attached.File;
import vn.chibo.casepage.Attached.Place;
import vn.chibo.casepage.CaseRuns.OpenTask;
import vn.chibo.casepage.TaskForms.InHand;

/** The attachments of cases: who has a task adds to it and may take back until it is done; who may read its paper opens them. */
@Component
@Transactional
class CaseAttachments {

	private static final double KILOBYTE = 1024;

	private final CaseGate gate;
	private final ReadablePapers readable;
	private final Attachments attachments;
	private final AttachmentProperties limits;
	private final TaskForms forms;
	private final Readings readings;
	private final CaseNames names;
	private final Clock clock;

	CaseAttachments(CaseGate gate, ReadablePapers readable, Attachments attachments, AttachmentProperties limits,
			TaskForms forms, Readings readings, CaseNames names, Clock clock) {
		this.gate = gate;
		this.readable = readable;
		this.attachments = attachments;
		this.limits = limits;
		this.forms = forms;
		this.readings = readings;
		this.names = names;
		this.clock = clock;
	}

	/** Those of the case that the person may open, and the own tasks in it. */
	Attached of(Access access, Readable mayOpen) {
		return listed(access, mayOpen, attachments.of(access.file().number()),
			access.tasks().stream().filter(task -> isFree(task, access))
				.map(task -> new Place(task.id(), task.name(), List.of())).toList());
	}

	/** Beside the form of a task. */
	Attached ofTask(Access access, Readable mayOpen, String taskId, String task) {
		var all = attachments.of(access.file().number());
		return listed(access, mayOpen, all, forms.of(taskId, access.login())
			.map(form -> new Place(taskId, task, missing(form, all))).stream().toList());
	}

	private static List<AttachmentKind> missing(InHand form, List<Attachment> all) {
		return form.needed().stream().filter(kind -> all.stream().noneMatch(one -> one.kind() == kind
			&& one.form().equals(form.form()) && !one.destroyed())).toList();
	}

	private static boolean isFree(OpenTask task, Access access) {
		return (task.takenBy() == null || access.login().equals(task.takenBy()))
			&& (task.logins().contains(access.login()) || CaseGate.has(task, access.groups()));
	}

	private Attached listed(Access access, Readable mayOpen, List<Attachment> all, List<Place> places) {
		var readers = mayOpen.of(access, all);
		var called = names.of(access.with(all.stream().map(Attachment::heading).toList()), Stream.empty());
		var tasks = places.stream().map(Place::taskId).toList();
		var files = all.stream().filter(one -> readers.containsKey(one.position()))
			.sorted(Comparator.comparing(Attachment::position).reversed())
			.map(one -> new File(one.position(), one.kind().getVietnamese(),
				LocalDate.ofInstant(one.addedAt(), clock.getZone()), called.author(one.heading()), one.pages(),
				size(one.bytes()), one.destroyed(), one.takenBack(),
				!one.destroyed() && access.login().equals(one.addedBy()) && tasks.contains(one.taskId())))
			.toList();
		return new Attached(access.file().number(), files, places, limits);
	}

	private static String size(int bytes) {
		double kilobytes = bytes / KILOBYTE;
		return kilobytes < KILOBYTE ? "%d KB".formatted(Math.max(1, Math.round(kilobytes)))
			: String.format(Locale.forLanguageTag("vi"), "%.1f MB", kilobytes / KILOBYTE);
	}

	/**
	 * The form that the person has in hand.
	 *
	 * @throws Refusal when there is none
	 */
	@Transactional(readOnly = true)
	InHand inHand(String login, String taskId) {
		return forms.of(taskId, login).orElseThrow(() -> new Refusal(
			"Việc này đã xong, đang do đồng chí khác nhận hoặc không thuộc phần việc của đồng chí nên chưa nhận tệp; hãy tải lại trang."));
	}

	/** @throws Refusal also when the form was handed in while the files were on their way: none stands behind its paper */
	void add(String login, String taskId, AttachmentKind kind, String sending, Sheets sheets) {
		attachments.hold(inHand(login, taskId).caseNumber());
		var form = inHand(login, taskId);
		attachments.add(new Added(form.caseNumber(), taskId, form.form(), kind, login, form.committee(), sending),
			sheets);
	}

	/** @throws Refusal when the step was submitted, or somebody else has added it */
	void takeBack(String login, String caseNumber, int position) {
		attachments.hold(gate.enter(login, caseNumber).file().number());
		var one = find(caseNumber, position).filter(found -> login.equals(found.addedBy()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (forms.of(one.taskId(), login).isEmpty()) {
			throw new Refusal(
				"Biểu mẫu của việc này đã gửi nên tệp ở lại trong hồ sơ; cần sửa thì gửi thêm tệp đúng ở việc sau.");
		}
		attachments.takeBack(caseNumber, position);
	}

	/** @throws ResponseStatusException the same for one that is not there, is gone, or is not this person's to read */
	Opened open(String login, String caseNumber, int position) {
		var access = gate.enter(login, caseNumber);
		var one = find(caseNumber, position).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		var reader = Optional.ofNullable(readable.of(access).of(access, List.of(one)).get(position))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return readings.of(() -> new Opened(one.fileName(), attachments.open(caseNumber, position)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))), opened -> reader);
	}

	private Optional<Attachment> find(String caseNumber, int position) {
		return attachments.of(caseNumber).stream().filter(one -> one.position() == position).findFirst();
	}

	record Opened(String fileName, byte[] pdf) {
	}
}
