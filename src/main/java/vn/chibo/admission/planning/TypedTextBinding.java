package vn.chibo.admission.planning;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.chibo.base.TypedText;

/** Cleans what is typed into these pages; a field left empty is absent. */
@ControllerAdvice(basePackageClasses = TypedTextBinding.class)
class TypedTextBinding {

	@InitBinder
	void clean(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
			@Override
			public void setAsText(String raw) {
				var text = TypedText.clean(raw);
				setValue(text.isEmpty() ? null : text);
			}
		});
	}
}
