package vn.chibo.procedures.admission.planning;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.chibo.base.TypedTextEditor;

/** Cleans what is typed into these pages. */
@ControllerAdvice(basePackageClasses = TypedTextBinding.class)
class TypedTextBinding {

	@InitBinder
	void clean(WebDataBinder binder) {
		TypedTextEditor.cleans(binder);
	}
}
