package vn.ocua.paper.sign;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.base.Texts;
import vn.ocua.paper.press.Appearance;
import vn.ocua.paper.press.Fonts;
import vn.ocua.paper.press.Run;
import vn.ocua.paper.press.Shape;
import vn.ocua.paper.press.Style;
import vn.ocua.time.VietnamTime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// Signs a PDF and stamps it where nothing is printed. What was there stays byte for byte: the
/// signature is appended.
public final class PdfSigning {
    /// As Nghị định 30/2020 writes the moment of an agency's signature.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss '+07:00'", Locale.ROOT);

    private static final double WIDTH = 62;
    private static final int ROOM = 6_000;

    private final Fonts fonts = new Fonts();
    private final Texts texts;

    /// @param texts the Vietnamese bundle: stamps are in Vietnamese
    public PdfSigning(Texts texts) {
        this.texts = texts;
    }

    /// @param page that carries the stamp, from 1; 0 when no page had room for it
    public record Signed(byte[] pdf, int page) {}

    /// @param at the moment of signing as the desk's clock says
    public Outcome<Signed> sign(byte[] pdf, Signatory who, Instant at) {
        try {
            who.certificate().checkValidity(Date.from(at));
        } catch (CertificateException e) {
            return Outcome.refused("refusal.sign.expired", who.name());
        }
        try (PDDocument file = Loader.loadPDF(pdf)) {
            if (file.isEncrypted() || file.getNumberOfPages() == 0) {
                return Outcome.refused("refusal.sign.encrypted");
            }
            return Outcome.done(signed(file, pdf.length, who, at));
        } catch (InvalidPasswordException e) {
            return Outcome.refused("refusal.sign.encrypted");
        } catch (GeneralSecurityException
                | ProviderException
                | CMSException
                | OperatorCreationException e) {
            return Outcome.refused("refusal.sign.failed");
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            return Outcome.refused(Refusal.at("file", "refusal.sign.pdf"));
        }
    }

    private Signed signed(PDDocument file, int length, Signatory who, Instant at)
            throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(who.name());
        signature.setLocation(who.agency());
        signature.setSignDate(calendar(at));
        Appearance stamp = Appearance.of(fonts, WIDTH, words(who, at));
        FreePlace place = FreePlace.find(file, points(stamp.width()), points(stamp.height()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 60_000);
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room(who));
            options.setPage(place == null ? file.getNumberOfPages() - 1 : place.page());
            file.addSignature(signature, options);
            if (place != null) {
                show(file, signature, place, stamp);
            }
            ExternalSigningSupport signing = file.saveIncrementalForExternalSigning(out);
            signing.setSignature(Cms.sign(signing.getContent().readAllBytes(), who));
        }
        return new Signed(out.toByteArray(), place == null ? 0 : place.page() + 1);
    }

    private List<List<Run>> words(Signatory who, Instant at) {
        Style plain = Style.sans(7.5);
        List<List<Run>> lines = new ArrayList<>();
        lines.add(List.of(new Run(texts.of("paper.stamp.by", who.name()), plain.asBold())));
        if (!who.agency().isEmpty() && !who.agency().equals(who.name())) {
            lines.add(List.of(new Run(texts.of("paper.stamp.agency", who.agency()), plain)));
        }
        String moment = MOMENT.format(VietnamTime.local(at));
        lines.add(List.of(new Run(texts.of("paper.stamp.at", moment), plain)));
        return lines;
    }

    private static void show(
            PDDocument file, PDSignature signature, FreePlace place, Appearance stamp)
            throws IOException {
        PDPage page = file.getPage(place.page());
        PDAnnotationWidget widget = widget(file, signature);
        if (widget == null) {
            throw new IOException("the signature has no place");
        }
        widget.setRectangle(place.box());
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setLocked(true);
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(new PDAppearanceStream(stamp.in(file)));
        widget.setAppearance(looks);
    }

    private static @Nullable PDAnnotationWidget widget(PDDocument file, PDSignature signature) {
        return file.getSignatureFields().stream()
                .filter(field ->
                        field.getSignature() != null
                                && field.getSignature().getCOSObject() == signature.getCOSObject())
                .map(field -> field.getWidgets().getFirst())
                .findFirst()
                .orElse(null);
    }

    private static int room(Signatory who) throws CertificateException {
        int size = ROOM;
        for (X509Certificate certificate : who.chain()) {
            size += certificate.getEncoded().length;
        }
        return size;
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone("GMT+07:00"), Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    private static float points(double millimetres) {
        return (float) (millimetres / Shape.POINT);
    }
}
