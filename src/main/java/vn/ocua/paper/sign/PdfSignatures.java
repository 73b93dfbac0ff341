package vn.ocua.paper.sign;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Checks the signatures of a PDF that somebody sent.
public final class PdfSignatures {
    private PdfSignatures() {}

    /// Every signature, the earliest first; none where the file is not signed.
    ///
    /// @param now for certificates that ran out
    public static Outcome<List<Found>> check(byte[] pdf, Trust trust, Instant now) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = new ArrayList<>(file.getSignatureDictionaries());
            signatures.sort(Comparator.comparingLong(PdfSignatures::end));
            List<Found> found = new ArrayList<>();
            for (PDSignature signature : signatures) {
                found.add(check(pdf, signature, trust, now));
            }
            return Outcome.done(found);
        } catch (InvalidPasswordException e) {
            return Outcome.refused("refusal.sign.encrypted");
        } catch (IOException | RuntimeException e) {
            // a received file may be anything; what breaks the reader is not a PDF to us
            return Outcome.refused(Refusal.at("file", "refusal.sign.pdf"));
        }
    }

    private static Found check(byte[] pdf, PDSignature signature, Trust trust, Instant now)
            throws IOException {
        Instant said = signature.getSignDate() == null ? null : signature.getSignDate().toInstant();
        if (!fits(pdf, signature)) {
            return new Found("", "", said, Found.Problem.RANGE, false, Trust.Verdict.NOT_ASKED);
        }
        Cover cover =
                new Cover(
                        signature.getSignedContent(pdf),
                        signature.getContents(),
                        end(signature) == pdf.length);
        return CmsCheck.of(cover, said, trust, now);
    }

    /// @param whole up to the last byte
    record Cover(byte[] signed, byte[] cms, boolean whole) {}

    /// Covers everything from the first byte on but its own value: otherwise something could be
    /// changed inside the gap.
    private static boolean fits(byte[] pdf, PDSignature signature) {
        int[] range = signature.getByteRange();
        if (range == null || range.length != 4 || range[0] != 0) {
            return false;
        }
        long gap = range[1];
        long after = range[2];
        boolean inside =
                gap > 0 && after > gap + 2 && range[3] >= 0 && after + range[3] <= pdf.length;
        if (!inside || pdf[(int) gap] != '<' || pdf[(int) after - 1] != '>') {
            return false;
        }
        byte[] value = signature.getContents();
        String hex =
                new String(
                        pdf,
                        (int) gap + 1,
                        (int) (after - gap - 2),
                        java.nio.charset.StandardCharsets.US_ASCII);
        return hex.equalsIgnoreCase(HexFormat.of().formatHex(value));
    }

    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range == null || range.length != 4 ? 0 : (long) range[2] + range[3];
    }
}
