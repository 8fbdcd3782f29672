package vn.chibo.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.chibo.casepage.PaperForms;

/** Whatever the tests of a class filed, by a form or by a step, has a form that says what its fields are called. */
class FiledPapers implements AfterAllCallback {

	@Override
	public void afterAll(ExtensionContext tests) {
		var application = SpringExtension.getApplicationContext(tests);
		var forms = application.getBean(PaperForms.class);
		assertThat(application.getBean(JdbcClient.class)
			.sql("select distinct form from paper where form <> 'test-form'").query(String.class).list())
			.allSatisfy(form -> assertThat(forms.fieldsOf(form)).as(form).isNotEmpty());
	}
}
