package vn.chibo.documents;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a thousand introduction slips take, as Word files and as PDF. Not a test: run it with
 * {@code ./mvnw test -Pbenchmark -Dtest=SlipBenchmark}; the figures are in docs/benchmarks.md.
 */
@Tag("benchmark")
class SlipBenchmark {

	private final DocumentKind slip = new DocumentKinds().find("relocation-slip").orElseThrow();
	private final ShippedTemplates templates = new ShippedTemplates();
	private final PdfPages pages = new PdfPages();

	@Test
	void aThousandSlips() {
		System.out.printf("Java %s, %d processors%n", Runtime.version().feature(),
			Runtime.getRuntime().availableProcessors());
		measure("the first PDF", 1, this::pdf);
		measure("warm-up", 50, this::pdf);
		measure("Word", 1_000, this::word);
		measure("PDF", 1_000, this::pdf);
		System.gc();
		System.out.printf("in use: heap %d MB, outside it %d MB%n",
			ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
			ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed() >> 20);
	}

	private Docx filled() {
		return Filling.fill(templates.of(slip), slip.specimen());
	}

	private void word() {
		filled().written();
	}

	private void pdf() {
		pages.of(filled());
	}

	private static void measure(String what, int count, Runnable work) {
		var threads = ManagementFactory.getThreadMXBean();
		long processor = threads.getCurrentThreadCpuTime();
		long clock = System.nanoTime();
		for (int i = 0; i < count; i++) {
			work.run();
		}
		System.out.printf("%-14s %5d: %6.1f ms of processor each, %6.1f ms by the clock%n", what, count,
			(threads.getCurrentThreadCpuTime() - processor) / 1e6 / count, (System.nanoTime() - clock) / 1e6 / count);
	}
}
