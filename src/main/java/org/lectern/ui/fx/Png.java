package org.lectern.ui.fx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes an image of the toolkit as PNG, with words in it if need be.
public final class Png {

    /// The signature and the chunk `IHDR`.
    private static final int HEAD = 33;

    private Png() {}

    public static byte[] of(Image image) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }

    /// A picture with a text chunk (`iTXt`) after its head.
    ///
    /// @param png a whole PNG file
    /// @param keyword names the chunk; Latin letters
    public static byte[] withText(byte[] png, String keyword, String text) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("iTXt".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        // The end of the keyword, not compressed, no language, no translated keyword.
        body.writeBytes(new byte[5]);
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        var check = new CRC32();
        check.update(body.toByteArray());
        return ByteBuffer.allocate(png.length + body.size() + 8).put(png, 0, HEAD).putInt(body.size() - 4)
                .put(body.toByteArray()).putInt((int) check.getValue()).put(png, HEAD, png.length - HEAD).array();
    }
}
