package vn.chibo.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A Camunda Form in front of somebody: fields are found by the words that stand above them. */
class FormOnScreen {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Tasklist tasklist;
	private final By submit;

	FormOnScreen(Tasklist tasklist, By submit) {
		this.tasklist = tasklist;
		this.submit = submit;
		tasklist.visible(By.cssSelector(".fjs-form"));
	}

	/** Writes and leaves the field; again if the form, drawn anew meanwhile, has lost it. */
	FormOnScreen write(String label, String text) {
		var field = field(label, "*[self::input or self::textarea]");
		tasklist.until(page -> {
			var input = tasklist.visible(field);
			if (text.equals(input.getDomProperty("value"))) {
				return true;
			}
			input.clear();
			input.sendKeys(text);
			tasklist.browser().executeScript("arguments[0].blur()", input);
			return false;
		});
		return this;
	}

	/** Chooses from a list by typing what is looked for, as people do. */
	FormOnScreen choose(String label, String option) {
		tasklist.clickOn(field(label, "input"));
		// in the place of what a draft has brought
		tasklist.visible(field(label, "input")).sendKeys(Keys.chord(Keys.CONTROL, "a"), option);
		tasklist.clickOn(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][contains(normalize-space(.),'" + option
			+ "')]"));
		return this;
	}

	/** Chooses from a short list without typing; it is open already when one has come from the field before. */
	FormOnScreen select(String label, String option) {
		var open = By.xpath(labelled(label) + "//*[contains(@class,'fjs-dropdownlist-item')]");
		if (tasklist.browser().findElements(open).isEmpty()) {
			tasklist.clickOn(By.xpath(labelled(label) + "//*[contains(@class,'fjs-input-group')]"));
		}
		tasklist.clickOn(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][contains(normalize-space(.),'" + option
			+ "')]"));
		return this;
	}

	FormOnScreen mark(String label, String option) {
		return press(By.xpath(labelled(label) + "//label[contains(normalize-space(.),'" + option + "')]"
			+ "[not(starts-with(normalize-space(.),'" + label + "'))]"));
	}

	FormOnScreen tick(String label) {
		return press(By.xpath("//label[contains(normalize-space(.),'" + label + "')]"));
	}

	/** Presses the button that a label belongs to. */
	private FormOnScreen press(By label) {
		var input = By.id(tasklist.visible(label).getDomAttribute("for"));
		tasklist.clickOn(input);
		tasklist.until(ExpectedConditions.elementToBeSelected(input));
		return this;
	}

	FormOnScreen date(String label, LocalDate day) {
		var input = input(label);
		input.sendKeys(Keys.chord(Keys.CONTROL, "a"), DAY.format(day), Keys.ENTER, Keys.TAB);
		return this;
	}

	/** Types into a field as people do, key by key, and leaves it; waits until this stands in it, and that below it. */
	FormOnScreen type(String label, String text, String shown, String fault) {
		var input = input(label);
		input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
		input.sendKeys(text, Keys.TAB);
		return stands(label, shown, fault);
	}

	/** Waits until this stands in a field, and that below it. */
	FormOnScreen stands(String label, String shown, String fault) {
		tasklist.until(new ExpectedCondition<Boolean>() {

			@Override
			public Boolean apply(WebDriver page) {
				return shown.equals(shown(label))
					&& (fault.isEmpty() ? fault(label).isEmpty() : fault(label).contains(fault));
			}

			@Override
			public String toString() {
				return "'%s' with '%s' instead of '%s' with '%s'".formatted(shown, fault, shown(label), fault(label));
			}
		});
		return this;
	}

	private String fault(String label) {
		return tasklist.visible(By.xpath(labelled(label))).findElements(By.cssSelector(".fjs-form-field-error"))
			.stream()
			.map(WebElement::getText).collect(Collectors.joining());
	}

	/** Submits, and waits for nothing. */
	void press() {
		tasklist.clickOn(submit);
	}

	/** What stands in a field, or in the line of what the form only says. */
	String shown(String label) {
		var asked = field(label, "*[self::input or self::textarea]");
		var said = By.xpath("//dl[dt[starts-with(normalize-space(.),'" + label + "')]]/dd");
		return tasklist.until(page -> {
			var lines = page.findElements(said);
			if (!lines.isEmpty()) {
				tasklist.browser()
					.executeScript("for (let at = arguments[0]; at; at = at.parentElement.closest('details')) "
						+ "{ at.open = true; }; arguments[0].querySelectorAll('details').forEach(long => { long.open = true; })",
						lines.get(0));
				return lines.get(0).getText();
			}
			return page.findElements(asked).stream().filter(WebElement::isDisplayed).findFirst()
				.map(input -> input.getDomProperty("value")).orElse(null);
		});
	}

	/** What has been chosen so far in a field that takes several. */
	List<String> chosen(String label) {
		return tasklist.visible(By.xpath(labelled(label))).findElements(By.cssSelector(".fjs-taglist-tag-label"))
			.stream()
			.map(WebElement::getText).toList();
	}

	/** Waits until the form itself says so. */
	FormOnScreen says(String text) {
		tasklist.waitFor(text);
		return this;
	}

	FormOnScreen picture(String name) {
		tasklist.picture(name);
		return this;
	}

	/** Submits, and waits until Tasklist has nothing open any more: while it draws a form anew, the form is gone as well. */
	void submit() {
		send();
		tasklist.waitFor("Hãy chọn một nhiệm vụ trong danh sách");
		tasklist.steps().end();
	}

	/** Submits on a screen with room for one thing only, where the list comes back in place of the form. */
	void send() {
		tasklist.clickOn(submit);
		tasklist.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".fjs-form")));
	}

	/** Submits what the application will not take, and answers with what it says. */
	String submitInVain() {
		tasklist.clickOn(submit);
		return tasklist.until(page -> page.findElements(By.cssSelector(".alert, .notifications .message")).stream()
			.filter(WebElement::isDisplayed).map(WebElement::getText).findFirst().orElse(null));
	}

	/** Submits while something else has to be done first, and is told what. */
	void isHeldBack(String sentence) {
		tasklist.clickOn(submit);
		tasklist.waitFor(sentence);
	}

	WebElement input(String label) {
		return tasklist.visible(field(label, "input"));
	}

	private static By field(String label, String input) {
		return By.xpath(labelled(label) + "//" + input);
	}

	private static String labelled(String label) {
		return "//*[contains(@class,'fjs-form-field ')][not(.//*[contains(@class,'fjs-form-field ')])]"
			+ "[.//label[starts-with(normalize-space(.),'" + label + "')]]";
	}
}
