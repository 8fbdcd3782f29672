package vn.chibo.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** What the build says at its end: where the time of each part of the tests went. */
final class SlowestClasses {

	private static final int SHOWN = 25;

	private SlowestClasses() {
	}

	public static void main(String[] arguments) throws IOException {
		try (var parts = Files.list(Path.of("target"))) {
			for (var part : parts.filter(SlowestClasses::isPart).sorted().toList()) {
				print(part);
			}
		}
	}

	private static boolean isPart(Path folder) {
		return folder.getFileName().toString().startsWith("surefire-reports");
	}

	private static void print(Path part) throws IOException {
		List<Run> runs;
		try (var reports = Files.list(part)) {
			runs = reports.filter(report -> report.getFileName().toString().startsWith("TEST-")).map(Run::read)
				.sorted(Comparator.comparingDouble(Run::seconds).reversed()).toList();
		}
		System.out.printf("%n%s: %d classes, %d tests, %.0f s of test time; the slowest:%n", part.getFileName(),
			runs.size(), runs.stream().mapToInt(Run::tests).sum(), runs.stream().mapToDouble(Run::seconds).sum());
		runs.stream().limit(SHOWN).forEach(run -> System.out.printf("%8.1f s %5d tests  %s%n", run.seconds,
			run.tests, run.name));
	}

	private record Run(String name, int tests, double seconds) {

		static Run read(Path report) {
			try {
				var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile())
					.getDocumentElement();
				return new Run(suite.getAttribute("name"), Integer.parseInt(suite.getAttribute("tests")),
					Double.parseDouble(suite.getAttribute("time")));
			} catch (IOException | SAXException | ParserConfigurationException unreadable) {
				throw new IllegalStateException("not a report of a test class: " + report, unreadable);
			}
		}
	}
}
