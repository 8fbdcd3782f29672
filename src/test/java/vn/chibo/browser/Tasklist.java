package vn.chibo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.chibo.casefile.attachments.Pictures;

/** One person in front of Tasklist, in a browser of their own. */
class Tasklist implements AutoCloseable {

	static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final By TASKS = By.linkText("Mở danh sách nhiệm vụ");
	static final By START = By.cssSelector(".start-process-action a, a.start-process");
	static final By SCANS = By.cssSelector(".chibo-scans > summary");
	static final By SOUGHT = By.id("chibo-sought");
	private static final By COMPLETE = By.xpath("//button[contains(@ng-click,'complete')]");

	private final ChromeDriver browser;
	private final Steps steps;
	private final String address;

	Tasklist(String address) {
		this(address, 1300, 1000);
	}

	Tasklist(String address, int width, int height) {
		this(address, Chromium.open(width, height));
	}

	private Tasklist(String address, ChromeDriver browser) {
		this.browser = browser;
		this.steps = Steps.in(browser);
		this.address = address;
	}

	/** A browser that speaks English, in a zone of its own. */
	static Tasklist abroad(String address, String zone) {
		var tasklist = new Tasklist(address, Chromium.open(1300, 1000, "en-US,en"));
		tasklist.browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
		return tasklist;
	}

	/** Comes in by the front door, is asked to log in, and goes on from the first page to Tasklist. */
	Tasklist login(String login, String password) {
		enter(login, password);
		clickOn(TASKS);
		return isInTasklist();
	}

	/** Comes in by the front door, is asked to log in, and stands on the first page. */
	Tasklist enter(String login, String password) {
		browser.get(address + "/");
		typesPassword(login, password);
		visible(By.cssSelector(".bar .find"));
		return this;
	}

	/** Goes on from the first page to Tasklist. */
	Tasklist toTasks() {
		browser.get(address + "/");
		clickOn(TASKS);
		return isInTasklist();
	}

	/** Follows the link of a mail: login first, then the task. */
	Tasklist follow(String link, String login, String password) {
		steps.begin("by the link of a mail, with login");
		browser.get(link);
		typesPassword(login, password);
		return isInTasklist();
	}

	private void typesPassword(String login, String password) {
		visible(By.id("username")).sendKeys(login);
		visible(By.id("password")).sendKeys(password);
		visible(By.cssSelector("button[type=submit]")).click();
	}

	private Tasklist isInTasklist() {
		until(ExpectedConditions.urlContains("/camunda/app/tasklist"));
		visible(START);
		return this;
	}

	FormOnScreen start(String process) {
		steps.begin(process);
		clickOn(START);
		clickOn(By.xpath("//*[contains(@class,'modal')]//a[normalize-space()='" + process + "']"));
		return new FormOnScreen(this, By.cssSelector(".modal-footer button.btn-primary"));
	}

	/** Looks for words in the list that is open. */
	Tasklist find(String words) {
		visible(SOUGHT).sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.ENTER);
		return this;
	}

	/** Opens the task of that name from the list, takes it, and stands before its form. */
	FormOnScreen take(String task) {
		steps.begin(task);
		clickOn(inList(task));
		return takeOpened();
	}

	/** Opens the task of that name, which the person has taken before. */
	FormOnScreen open(String task) {
		steps.begin(task);
		clickOn(inList(task));
		return new FormOnScreen(this, COMPLETE);
	}

	/** Leaves Tasklist for a page of ours, or opens a task by its link. */
	Tasklist visit(String path) {
		browser.get(address + path);
		return this;
	}

	/** Waits until the list has so many tasks of that name. */
	Tasklist lists(String task, int times) {
		until(ExpectedConditions.numberOfElementsToBe(inList(task), times));
		return this;
	}

	private static By inList(String task) {
		return By
			.xpath("//*[contains(@class,'tasks-list')]//*[contains(@class,'task')]//h4[contains(normalize-space(.),'"
				+ task + "')]");
	}

	/** Takes the task that is on the screen: by the button, or by beginning to fill it in where nobody else could. */
	FormOnScreen takeOpened() {
		visible(By.cssSelector(".fjs-form"));
		until(page -> {
			var button = page.findElements(By.cssSelector(".claim"));
			if (button.stream().anyMatch(WebElement::isDisplayed)) {
				button.get(0).click();
			} else if (!page.findElements(By.cssSelector(".chibo-alone .disabled-form")).isEmpty()) {
				browser.executeScript("document.querySelector('.disabled-form .fjs-form')?.click()");
			}
			return page.findElements(By.cssSelector(".claim, .disabled-form")).isEmpty();
		});
		return new FormOnScreen(this, COMPLETE);
	}

	/** Goes to Cockpit, to the instances of a process, and waits until one of them shows. */
	Tasklist watchInCockpit(String process, String caseNumber) {
		browser.get(address + "/camunda/app/cockpit/default/#/processes");
		clickOn(By.xpath("//a[normalize-space()='" + process + "']"));
		return waitFor(caseNumber);
	}

	/** Attaches a picture of a page, of the kind that the form needs. */
	Tasklist attach() {
		visible(SCANS);
		if (browser.findElements(By.cssSelector(".chibo-scans[open]")).isEmpty()) {
			clickOn(SCANS);
		}
		try {
			var file = Files.createTempFile("page", ".jpg");
			Files.write(file, Pictures.photograph(Pictures.page(600, 800), 1));
			browser.findElement(By.cssSelector(".attach input[multiple]")).sendKeys(file.toString());
			clickOn(By.cssSelector(".attach button[type=submit]"));
			waitFor("Đã nhận:");
			Files.delete(file);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		return this;
	}

	/** Makes the screen that of a phone. */
	Tasklist narrow(int width) {
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 740,
			"deviceScaleFactor", 1, "mobile", true));
		return this;
	}

	Tasklist waitFor(String text) {
		until(page -> sees(text));
		return this;
	}

	/** Whether the words stand on the screen, however they are broken into lines and boxes. */
	boolean sees(String text) {
		return withoutSpace(words()).contains(withoutSpace(text));
	}

	private String words() {
		return String.valueOf(browser.executeScript("return document.body.innerText"));
	}

	private static String withoutSpace(String text) {
		return text.replaceAll("[\\s\\u00a0]+", "");
	}

	WebElement visible(By what) {
		return until(ExpectedConditions.visibilityOfElementLocated(what));
	}

	void clickOn(By what) {
		until(page -> {
			var element = ExpectedConditions.elementToBeClickable(what).apply(page);
			if (element != null) {
				browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
				element.click();
			}
			return element;
		});
	}

	<T> T until(ExpectedCondition<T> condition) {
		try {
			return new WebDriverWait(browser, PATIENCE, Duration.ofMillis(100))
				.ignoring(StaleElementReferenceException.class)
				.ignoring(ElementClickInterceptedException.class).until(condition);
		} catch (TimeoutException inVain) {
			picture(Path.of("target", "screenshots"), "failure");
			inVain.addInfo("On the screen", browser.getCurrentUrl() + " " + words());
			throw inVain;
		}
	}

	Steps steps() {
		return steps;
	}

	ChromeDriver browser() {
		return browser;
	}

	/** For the guide: what is on the screen now; with {@code -Ppictures} into the guide itself. */
	Tasklist picture(String name) {
		return picture(Path.of(System.getProperty("chibo.pictures", "target/screenshots")), name);
	}

	private Tasklist picture(Path folder, String name) {
		try {
			Files.createDirectories(folder);
			Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
			return this;
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	@Override
	public void close() {
		browser.quit();
	}
}
