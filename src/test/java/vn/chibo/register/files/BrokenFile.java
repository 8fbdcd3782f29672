package vn.chibo.register.files;

import java.util.List;

/** Files of which one is broken, and the sentences that say so, in order. */
record BrokenFile(String name, List<UploadedFile> files, List<String> sentences) {

	static BrokenFile of(String name, UploadedFile file, String... sentences) {
		return new BrokenFile(name, List.of(file), List.of(sentences));
	}

	@Override
	public String toString() {
		return name;
	}
}
