package vn.ocua.paper.capture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Looks for a QR code in the pictures of a camera: each picture in a few ways, for the next one
/// comes soon and is as good.
public final class CodeInFrame {
    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");

    /// No card's code has fewer pixels.
    private static final int SMALLEST = 40;

    private CodeInFrame() {}

    /// The text of the code; empty where there is none or it cannot be read.
    public static Optional<String> read(Frame frame) {
        if (frame.width() < SMALLEST || frame.height() < SMALLEST) {
            return Optional.empty();
        }
        Frame half = frame.halved();
        Frame sharp = frame.sharpened();
        return read(frame, HybridBinarizer::new)
                .or(() -> read(half, HybridBinarizer::new))
                .or(() -> read(sharp, HybridBinarizer::new))
                .or(() -> read(sharp, GlobalHistogramBinarizer::new));
    }

    private static Optional<String> read(Frame frame, Function<LuminanceSource, Binarizer> bits) {
        int w = frame.width();
        int h = frame.height();
        LuminanceSource source =
                new PlanarYUVLuminanceSource(frame.light(), w, h, 0, 0, w, h, false);
        try {
            return Optional.of(
                    new QRCodeReader()
                            .decode(new BinaryBitmap(bits.apply(source)), HINTS)
                            .getText());
        } catch (ReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // No code here; what the reader throws depends on the noise.
        }
    }
}
