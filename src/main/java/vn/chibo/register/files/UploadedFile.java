package vn.chibo.register.files;

/** A file as somebody handed it in; its name says what it holds. */
public record UploadedFile(String name, byte[] content) {
}
