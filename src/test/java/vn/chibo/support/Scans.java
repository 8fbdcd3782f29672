package vn.chibo.support;

import java.nio.charset.StandardCharsets;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chibo.casefile.attachments.AttachmentKind;
import vn.chibo.casefile.attachments.Attachments;
import vn.chibo.casefile.attachments.Attachments.Added;
import vn.chibo.casefile.attachments.Sheets;
import vn.chibo.casepage.TaskForms;

/** Papers that people have scanned for their tasks, taken in already. */
public record Scans(Attachments attachments, TaskForms forms, TransactionTemplate transaction) {

	public void attach(String login, String taskId, AttachmentKind kind) {
		attach(login, taskId, kind, "%PDF-1.7\n" + taskId);
	}

	/** @param words what stands on the page, for those who look for it afterwards */
	public void attach(String login, String taskId, AttachmentKind kind, String words) {
		transaction.executeWithoutResult(status -> {
			var form = forms.of(taskId, login).orElseThrow();
			attachments.add(new Added(form.caseNumber(), taskId, form.form(), kind, login, form.committee(), null),
				new Sheets(1, words.getBytes(StandardCharsets.UTF_8)));
		});
	}
}
