package vn.chibo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.core.io.ClassPathResource;

/** The library of the case page draws every plane of every model; with {@code -Ppictures} for the README too. */
class DrawnModelsTest {

	private static final String LIBRARY = "static/bpmn-js/18.31.1/";
	private static final Path PICTURES = Path.of("docs", "pictures");
	private static final String OPEN = """
		const done = arguments[arguments.length - 1];
		document.body.innerHTML = '<div id="drawing" style="position: fixed; inset: 0; background: #fff"></div>';
		window.viewer = new BpmnJS({container: '#drawing'});
		viewer.importXML(arguments[0]).then(({warnings}) => {
		  viewer.get('overlays').clear();
		  done({warnings: warnings.map(warning => warning.message),
		    planes: viewer.get('canvas').getRootElements().filter(root => root.type).map(root => root.id)});
		});
		""";
	/** The size of a plane, which is then shown as large as it is, below the names of where it lies. */
	private static final String SIZE = """
		const canvas = viewer.get('canvas');
		canvas.setRootElement(canvas.findRoot(arguments[0]));
		const {width, height} = canvas.viewbox().inner;
		return [Math.ceil(width) + 60, Math.ceil(height) + 110];
		""";
	private static final String SHOW = """
		const canvas = viewer.get('canvas');
		canvas.resized();
		canvas.zoom(1);
		const {inner, outer} = canvas.viewbox();
		canvas.viewbox({x: inner.x - 30, y: inner.y - 60, width: outer.width, height: outer.height});
		""";

	private static ChromeDriver browser;

	@BeforeAll
	static void openABrowserWithTheLibrary() throws IOException {
		browser = Chromium.open(1300, 1000);
		browser.get("data:text/html;charset=utf-8,<!DOCTYPE html><html lang='vi'><head></head><body></body></html>");
		for (var style : List.of("diagram-js.css", "bpmn-js.css")) {
			browser.executeScript(
				"document.head.appendChild(document.createElement('style')).textContent = arguments[0]",
				read(style));
		}
		browser.executeScript(read("bpmn-navigated-viewer.production.min.js"));
	}

	@AfterAll
	static void close() {
		browser.quit();
	}

	@Test
	@SuppressWarnings("unchecked")
	void everyPlaneIsDrawnWithTheMarkOfThoseWhoMadeTheLibrary() throws IOException {
		var drawn = new TreeSet<String>();
		for (var model : models()) {
			var opened = (Map<String, List<String>>) browser.executeAsyncScript(OPEN, Files.readString(model));
			assertThat(opened.get("warnings")).as(model.toString()).isEmpty();
			assertThat(browser.findElement(By.className("bjs-powered-by")).isDisplayed()).isTrue();
			for (var plane : opened.get("planes")) {
				drawn.add(picture(model, plane));
			}
		}
		assertThat(drawn).as("./mvnw test -Ppictures draws those that are new").isEqualTo(pictures());
	}

	/** The name under which a plane is kept: of the model, and of the part that has a plane of its own. */
	private static String picture(Path model, String plane) throws IOException {
		var size = (List<?>) browser.executeScript(SIZE, plane);
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
			Map.of("width", size.get(0), "height", size.get(1), "deviceScaleFactor", 1, "mobile", false));
		browser.executeScript(SHOW);
		var name = model.getFileName().toString().replace(".bpmn", "")
			+ (plane.endsWith("_plane") ? "-" + plane.replaceAll("sub_|_plane", "") : "") + ".png";
		assertThat(browser.findElements(By.cssSelector(".djs-visual"))).as(name).isNotEmpty();
		if (System.getProperty("chibo.pictures") != null) {
			Files.write(PICTURES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
		}
		return name;
	}

	private static List<Path> models() throws IOException {
		try (var files = Files.walk(Path.of("bpmn"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	private static TreeSet<String> pictures() throws IOException {
		try (var files = Files.list(PICTURES)) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png"))
				.toList());
		}
	}

	private static String read(String file) throws IOException {
		return new ClassPathResource(LIBRARY + file).getContentAsString(StandardCharsets.UTF_8);
	}
}
