package vn.chibo.browser;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import vn.chibo.base.Days;

/** The page of a branch at its meeting in front of somebody; it saves by itself what is typed. */
class MeetingOnScreen {

	private static final Pattern PRESENT = Pattern.compile("có mặt (\\d+)");

	private static final String UNWRITTEN = "form.sheet:not([data-seen])";

	private final Tasklist person;

	/** Goes to the one branch that the person may work for. */
	MeetingOnScreen(Tasklist person) {
		person.steps().begin("/review/meeting");
		this.person = person.visit("/review/meeting");
		person.visible(By.id("attendance"));
	}

	/** The day, typed, and who was not there. */
	MeetingOnScreen meets(LocalDate day, long absentMember) {
		person.clickOn(By.cssSelector(".attendance summary"));
		new Select(person.visible(By.name("attendance." + absentMember))).selectByVisibleText("Vắng");
		person.visible(By.id("metOn")).sendKeys(Days.vietnamese(day));
		person.until(page -> PRESENT.matcher(counted()).find());
		return this;
	}

	String counted() {
		return person.visible(By.id("counted")).getText();
	}

	int present() {
		var present = PRESENT.matcher(counted());
		return present.find() ? Integer.parseInt(present.group(1)) : 0;
	}

	MeetingOnScreen open(String member) {
		person.clickOn(By.cssSelector(row(member) + "> summary"));
		person.visible(By.cssSelector(sheet(member)));
		return this;
	}

	/** Writes into the fields of a member, and waits until all of it is saved and nothing is missing. */
	MeetingOnScreen write(String member, Map<String, String> sheet) {
		sheet.forEach((field, text) -> {
			var input = person.visible(field(member, field));
			if (input.getTagName().equals("select")) {
				new Select(input).selectByVisibleText(text);
			} else {
				input.sendKeys(text);
			}
		});
		person.until(ExpectedConditions.textToBe(By.cssSelector(row(member) + " .standing"), "Đủ số liệu"));
		return this;
	}

	String shown(String member, String field) {
		return person.visible(field(member, field)).getDomProperty("value");
	}

	/** Writes the same about everybody of whom nothing is written, ten at a time; the page saves each for itself. */
	MeetingOnScreen writeOfAllOthers(Map<String, String> sheet) {
		person.browser().executeScript("document.querySelectorAll('details.member').forEach(row => row.open = true)");
		person.until(page -> number("details.member:not(:has(form.sheet))") == 0);
		for (long left = number(UNWRITTEN); left > 0; left = number(UNWRITTEN)) {
			person.browser().executeScript("""
				for (const form of [...document.querySelectorAll(arguments[0])].slice(0, 10)) {
				  for (const [field, text] of Object.entries(arguments[1])) form.elements[field].value = text;
				  form.elements.level.dispatchEvent(new Event('input', {bubbles: true}));
				}
				""", UNWRITTEN, sheet);
			long after = Math.max(0, left - 10);
			person.until(page -> number(UNWRITTEN) == after);
		}
		return this;
	}

	private long number(String selector) {
		return (Long) person.browser().executeScript("return document.querySelectorAll(arguments[0]).length", selector);
	}

	/** All who were there were in favour, where nothing else is written; the page comes anew. */
	MeetingOnScreen unanimous() {
		person.clickOn(By.id("unanimous"));
		person.until(ExpectedConditions.alertIsPresent()).accept();
		person.steps().end();
		return this;
	}

	private static By field(String member, String field) {
		return By.cssSelector(sheet(member) + " [name='" + field + "']");
	}

	private static String sheet(String member) {
		return row(member) + " form.sheet";
	}

	private static String row(String member) {
		return "details.member[data-name='" + member + "']";
	}
}
