package vn.chibo.base;

import java.beans.PropertyEditorSupport;
import org.springframework.beans.PropertyAccessException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;

/** Cleans what is typed into the text fields of a page; a field left empty is absent. */
public class TypedTextEditor extends PropertyEditorSupport {

	/** From now on the binder cleans text, and says which field holds text in an old encoding. */
	public static void cleans(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new TypedTextEditor());
		binder.setBindingErrorProcessor(new SayingWhichEncoding());
	}

	@Override
	public void setAsText(String raw) {
		var text = TypedText.clean(raw);
		OldEncoding.in(raw).or(() -> OldEncoding.in(text)).ifPresent(encoding -> {
			throw new Undecoded(encoding);
		});
		setValue(text.isEmpty() ? null : text);
	}

	private static final class Undecoded extends IllegalArgumentException {

		private final transient OldEncoding encoding;

		Undecoded(OldEncoding encoding) {
			super(encoding.name());
			this.encoding = encoding;
		}
	}

	private static final class SayingWhichEncoding extends DefaultBindingErrorProcessor {

		@Override
		public void processPropertyAccessException(PropertyAccessException failure, BindingResult result) {
			if (failure.getMostSpecificCause() instanceof Undecoded undecoded) {
				// not by the result: a record that cannot be made yet has no fields to ask
				result.addError(
					new FieldError(result.getObjectName(), failure.getPropertyName(), failure.getValue(), true, null,
						null, "Ô này " + undecoded.encoding.reason()));
			} else {
				super.processPropertyAccessException(failure, result);
			}
		}
	}
}
