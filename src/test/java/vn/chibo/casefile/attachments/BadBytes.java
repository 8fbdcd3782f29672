package vn.chibo.casefile.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that are broken, locked, packed or not what they say, byte by byte. */
final class BadBytes {

	private BadBytes() {
	}

	static byte[] locked(byte[] pdf, int bits, String owner, String reader) {
		var may = new AccessPermission();
		may.setCanExtractContent(false);
		var policy = new StandardProtectionPolicy(owner, reader, may);
		policy.setEncryptionKeyLength(bits);
		try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
			document.protect(policy);
			document.save(out);
			return out.toByteArray();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static byte[] saved(byte[] pdf) {
		try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
			document.save(out);
			return out.toByteArray();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static byte[] pngOf(int width, int height) {
		var head = ByteBuffer.allocate(17).put(bytes("IHDR")).putInt(width).putInt(height)
			.put(new byte[] {8, 2, 0, 0, 0}).array();
		var sum = new CRC32();
		sum.update(head);
		return joined(bytes("\u0089PNG\r\n\u001a\n"),
			ByteBuffer.allocate(25).putInt(13).put(head).putInt((int) sum.getValue())
				.array(),
			ByteBuffer.allocate(12).putInt(0).put(bytes("IEND")).putInt(0xae426082).array());
	}

	/** The picture is small; only its head says otherwise. */
	static byte[] jpegOf(int side) {
		var jpeg = Pictures.as("jpg", Pictures.page(100, 100));
		for (int at = 0; at < jpeg.length - 9; at++) {
			if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
				ByteBuffer.wrap(jpeg).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
				return jpeg;
			}
		}
		throw new IllegalStateException();
	}

	static byte[] packed(int size) {
		var out = new ByteArrayOutputStream();
		try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
			packing.write(new byte[size]);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return out.toByteArray();
	}

	static byte[] gzip(int size) {
		var out = new ByteArrayOutputStream();
		try (var packing = new GZIPOutputStream(out)) {
			packing.write(new byte[size]);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return out.toByteArray();
	}

	static byte[] zip(String name, int size) {
		var out = new ByteArrayOutputStream();
		try (var packing = new ZipOutputStream(out)) {
			packing.putNextEntry(new ZipEntry(name));
			packing.write(new byte[size]);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		return out.toByteArray();
	}

	static byte[] joined(byte[]... parts) {
		var out = new ByteArrayOutputStream();
		Stream.of(parts).forEach(out::writeBytes);
		return out.toByteArray();
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
