package vn.ocua.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the QR code of an image: a card that was photographed or copied.
public final class QrReading {
    /// Codes too fine at one size are read at another.
    private static final List<Integer> SIZES = List.of(1400, 2600, 800);

    private QrReading() {}

    /// The text of the first code found; empty where there is none, or where the file is no image.
    public static Optional<String> read(byte[] image) {
        try {
            Picture picture = Picture.of(image);
            if (picture == null
                    || (long) picture.width() * picture.height() > Picture.MOST_PIXELS) {
                return Optional.empty();
            }
            for (int size : SIZES) {
                Optional<String> text = read(picture.drawn(size, size));
                if (text.isPresent()) {
                    return text;
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // A damaged image holds no code either.
        }
    }

    private static Optional<String> read(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        LuminanceSource source =
                new RGBLuminanceSource(
                        width, height, image.getRGB(0, 0, width, height, null, 0, width));
        for (BinaryBitmap bits :
                List.of(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
            try {
                return Optional.of(
                        new QRCodeReader()
                                .decode(
                                        bits,
                                        Map.of(
                                                DecodeHintType.TRY_HARDER,
                                                true,
                                                DecodeHintType.CHARACTER_SET,
                                                "UTF-8"))
                                .getText());
            } catch (NotFoundException e) {
                continue; // Not this way of telling black from white.
            } catch (ReaderException e) {
                continue; // Found but not readable: perhaps at another size.
            }
        }
        return Optional.empty();
    }
}
