package vn.chibo.casefile.attachments;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photographs as telephones make them, and what lies in them besides the picture. */
public final class Pictures {

	/** Written where telephones write who took it and where. */
	public static final String WHO = "Nguyen Van Kin, 21.0285N 105.8542E";

	private Pictures() {
	}

	/** White, with a black corner where an upright page begins. */
	public static BufferedImage page(int width, int height) {
		var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, width, height);
		pen.setColor(Color.BLACK);
		pen.fillRect(0, 0, width / 4, height / 4);
		pen.dispose();
		return picture;
	}

	public static byte[] as(String format, BufferedImage picture) {
		var out = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, format, out);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
		return out.toByteArray();
	}

	/** A JPEG with the orientation that EXIF says, the place where it was taken, and a tail as some telephones hang on. */
	public static byte[] photograph(BufferedImage picture, int orientation) {
		var plain = as("jpg", picture);
		var exif = exif(orientation);
		var out = ByteBuffer.allocate(plain.length + exif.length + WHO.length() + 4);
		out.put(plain, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.length + 2)).put(exif);
		return out.put(plain, 2, plain.length - 2).put(WHO.getBytes(StandardCharsets.US_ASCII)).array();
	}

	private static byte[] exif(int orientation) {
		var who = WHO.getBytes(StandardCharsets.US_ASCII);
		var tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + who.length + 1);
		tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM".getBytes(StandardCharsets.US_ASCII))
			.putShort((short) 42).putInt(8).putShort((short) 2);
		// orientation, a short; artist, a text behind the directory
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x013b).putShort((short) 2).putInt(who.length + 1).putInt(8 + 2 + 24 + 4);
		return tiff.putInt(0).put(who).put((byte) 0).array();
	}
}
