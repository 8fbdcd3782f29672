package vn.chibo.documents;

import java.util.List;

/** For tests of other packages. */
public final class KindsOfDocuments {

	private KindsOfDocuments() {
	}

	public static List<DocumentKind> all() {
		return new DocumentKinds().all();
	}
}
