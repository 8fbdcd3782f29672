package vn.chibo.casefile.attachments;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import vn.chibo.base.Refusal;

/**
 * Photographs as upright pictures of at most a sheet of A4 at 200 dots an inch. Only what can be seen is taken over: where it
 * was taken, with what, and whatever hangs on the end stays behind.
 */
@Component
class Photographs {

	/** Of A4 at 200 dots an inch. */
	static final int LONG_SIDE = 2339;
	static final int SHORT_SIDE = 1654;

	private static final int LEAST = 50;
	private static final int MOST_ON_A_SIDE = 30_000;
	private static final int UPRIGHT = 1;

	private final long mostPixels;

	Photographs(AttachmentProperties limits) {
		this.mostPixels = limits.pixels() * 1_000_000L;
	}

	/** @throws Refusal when it cannot be read whole, or is too large */
	BufferedImage read(byte[] file, FileFormat format) {
		try {
			return upright(scaled(file, format == FileFormat.JPEG ? "jpeg" : "png"),
				format == FileFormat.JPEG ? orientation(file) : UPRIGHT);
		} catch (IOException | RuntimeException unreadable) {
			if (unreadable instanceof Refusal refusal) {
				throw refusal;
			}
			throw new Refusal("không đọc được, có thể ảnh bị hỏng; hãy chụp lại rồi gửi.");
		}
	}

	/** How large it says to be is known before anything of it is unpacked; of a large one only every other line is. */
	private BufferedImage scaled(byte[] file, String format) throws IOException {
		var reader = ImageIO.getImageReadersByFormatName(format).next();
		try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			reader.setInput(input, true, true);
			long width = reader.getWidth(0);
			long height = reader.getHeight(0);
			if (width * height > mostPixels || Math.max(width, height) > MOST_ON_A_SIDE) {
				throw new Refusal("có quá nhiều điểm ảnh (%d × %d); hãy chụp lại ở cỡ ảnh thường của máy."
					.formatted(width, height));
			}
			if (Math.min(width, height) < LEAST) {
				throw new Refusal("nhỏ quá, không đọc được chữ; hãy chụp lại cho rõ rồi gửi.");
			}
			return shrunk(whole(reader, (int) Math.max(1, 1 / scale(width, height))));
		} finally {
			reader.dispose();
		}
	}

	private static BufferedImage whole(ImageReader reader, int every) throws IOException {
		var asked = reader.getDefaultReadParam();
		asked.setSourceSubsampling(every, every, 0, 0);
		reader.addIIOReadWarningListener((source, warning) -> {
			if (warning.contains("Truncated") || warning.contains("Premature")) {
				throw new Refusal("bị cắt cụt, chưa tới đủ; hãy chọn lại ảnh rồi gửi lại.");
			}
		});
		return reader.read(0, asked);
	}

	/** By how much it has to shrink to lie on the sheet, along or across; 1 for what fits. */
	private static double scale(double width, double height) {
		return Math.min(1, Math.min(LONG_SIDE / Math.max(width, height), SHORT_SIDE / Math.min(width, height)));
	}

	private static BufferedImage shrunk(BufferedImage picture) {
		double scale = scale(picture.getWidth(), picture.getHeight());
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		return drawn(picture, width, height, AffineTransform.getScaleInstance((double) width / picture.getWidth(),
			(double) height / picture.getHeight()));
	}

	/** On white: what is transparent would be black. */
	private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
		var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		var pen = sheet.createGraphics();
		try {
			pen.setColor(Color.WHITE);
			pen.fillRect(0, 0, width, height);
			pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			pen.drawImage(picture, how, null);
		} finally {
			pen.dispose();
		}
		return sheet;
	}

	/** How the telephone was held, by the numbers of EXIF: 1 upright, 3 on its head, 6 and 8 on its side, the others mirrored. */
	private static int orientation(byte[] file) throws IOException {
		try {
			var said = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
				.getFirstDirectoryOfType(ExifIFD0Directory.class);
			return said != null && said.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
				? said.getInt(ExifIFD0Directory.TAG_ORIENTATION) : UPRIGHT;
		} catch (JpegProcessingException | MetadataException unreadable) {
			return UPRIGHT;
		}
	}

	private static BufferedImage upright(BufferedImage picture, int orientation) {
		double width = picture.getWidth();
		double height = picture.getHeight();
		var how = switch (orientation) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> null;
		};
		if (how == null) {
			return picture;
		}
		boolean turned = orientation > 4;
		return drawn(picture, (int) (turned ? height : width), (int) (turned ? width : height), how);
	}
}
