package vn.chibo.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of document is PDF/A-2u, as a validator finds that knows nothing of us. */
class PdfForArchivesTest {

	private static final ShippedTemplates TEMPLATES = new ShippedTemplates();
	private static final PdfPages PAGES = new PdfPages();

	@BeforeAll
	static void theValidator() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	static Stream<DocumentKind> kinds() {
		return new DocumentKinds().all().stream();
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void conforms(DocumentKind kind) throws Exception {
		var pdf = PAGES.of(Filling.fill(TEMPLATES.of(kind), kind.specimen()));
		try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
			var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
			var result = validator.validate(parser);
			assertThat(result.getTestAssertions()).as(kind.id()).extracting(one -> one.getRuleId().getClause() + " "
				+ one.getMessage()).isEmpty();
			assertThat(result.isCompliant()).isTrue();
		}
	}
}
