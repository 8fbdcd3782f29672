package vn.chibo.base;

import java.beans.PropertyEditorSupport;

/** Cleans what is typed into the text fields of a page; a field left empty is absent. */
public class TypedTextEditor extends PropertyEditorSupport {

	@Override
	public void setAsText(String raw) {
		var text = TypedText.clean(raw);
		setValue(text.isEmpty() ? null : text);
	}
}
