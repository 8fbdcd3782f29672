package vn.chibo.register.reorganising;

import vn.chibo.register.OrganisationKind;

/** An organisation in the tree. */
public record Inside(long id, String name, OrganisationKind kind, Long parentId, String parentName) {

	/** As people choose it from a list. */
	public String fullName() {
		return parentName == null ? name : name + " - " + parentName;
	}
}
