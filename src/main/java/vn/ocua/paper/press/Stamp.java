package vn.ocua.paper.press;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a reprint mark on a stored file of ours: the copy mark moves to the left, nothing else
/// changes, and it stays an archive file.
public final class Stamp {
    private static final Pattern PLACED =
            Pattern.compile("q 1 0 0 1 (\\S+) (\\S+) cm /(\\w+) Do Q");
    private static final double APART = 2;

    private final Fonts fonts;

    /// A page of the stored file, in millimetres.
    ///
    /// @param index from 0
    /// @param copies how many copy marks stand on it: two on a sheet of two halves
    /// @param crowded another mark stands on the left already
    public record Sheet(int index, double width, double height, int copies, boolean crowded) {}

    /// Where a mark goes.
    ///
    /// @param left edge of the text area in millimetres
    /// @param right edge
    /// @param top of the mark
    /// @param grow by how much the page is made longer above, for the roll
    public record Place(List<Run> words, double left, double right, double top, double grow) {}

    public Stamp(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The stored file with marks.
    ///
    /// @param places where the marks of a page go, from the top
    public byte[] reprint(byte[] pdf, Function<Sheet, List<Place>> places) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Work work = new Work(file, new Paper(fonts), new Typesetter(fonts));
            for (int i = 0; i < file.getNumberOfPages(); i++) {
                work.stamp(i, places);
            }
            work.finishFonts();
            COSBase first = file.getDocument().getDocumentID().get(0);
            MessageDigest digest = PdfFile.sha256();
            digest.update(pdf);
            digest.update(PdfFile.bytes(work.content.toString()));
            COSString id = new COSString(Arrays.copyOf(digest.digest(), 16));
            COSArray ids = new COSArray(List.of(first, id));
            file.getDocument().getTrailer().setItem(COSName.ID, ids);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 10_000);
            file.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new Fault("GIẤY-03", Sentence.of("fault.paper.stored"), e);
        }
    }

    /// The stamping of one file.
    private static final class Work {
        private final PDDocument file;
        private final Paper paper;
        private final Typesetter type;
        private final Map<List<Run>, Mark> marks = new HashMap<>();
        private final Map<String, COSStream> forms = new HashMap<>();
        private final COSDictionary fontsUsed = new COSDictionary();
        private final StringBuilder content = new StringBuilder();

        Work(PDDocument file, Paper paper, Typesetter type) {
            this.file = file;
            this.paper = paper;
            this.type = type;
        }

        void stamp(int index, Function<Sheet, List<Place>> places) throws IOException {
            PDPage page = file.getPage(index);
            PDRectangle box = page.getMediaBox();
            if (!(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)
                            instanceof COSArray contents)
                    || contents.size() != 2
                    || !(contents.getObject(1) instanceof COSStream old)) {
                throw new IOException("not a paper of this program");
            }
            String placed = text(old);
            long copies = PLACED.matcher(placed).results().filter(Stamp::copy).count();
            double high = box.getHeight() * Shape.POINT;
            long others = PLACED.matcher(placed).results().count() - copies;
            Sheet sheet =
                    new Sheet(index, box.getWidth() * Shape.POINT, high, (int) copies, others > 0);
            COSDictionary resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
            COSDictionary known = resources.getCOSDictionary(COSName.XOBJECT);
            StringBuilder now = new StringBuilder();
            List<Place> all = places.apply(sheet);
            for (Place place : all) {
                Mark mark =
                        marks.computeIfAbsent(
                                place.words(),
                                words -> Mark.of(paper, type, "Reprint" + marks.size(), words));
                String name = mark.name();
                COSStream form = forms.get(name);
                if (form == null) {
                    content.append(mark.content());
                    COSStream body = PdfFile.deflated(file, PdfFile.bytes(mark.content()));
                    form = PdfFile.form(file, mark, fontsUsed, body);
                    forms.put(name, form);
                }
                known.setItem(COSName.getPDFName(name), form);
                put(now, place.right() - mark.width(), high - place.top() - mark.height(), name);
                if (place.grow() > 0) {
                    float up = box.getHeight() + PdfFile.points(place.grow());
                    page.setMediaBox(new PDRectangle(box.getWidth(), up));
                }
            }
            move(placed, all, known, now);
            content.append(now);
            contents.set(1, PdfFile.deflated(file, PdfFile.bytes(now.toString())));
        }

        /// Marks that stood there: copies go to the left, behind a training box if there is one.
        private static void move(
                String placed, List<Place> places, COSDictionary forms, StringBuilder now) {
            double taken = 0;
            int copy = 0;
            Matcher m = PLACED.matcher(placed);
            while (m.find()) {
                double x = Double.parseDouble(m.group(1)) * Shape.POINT;
                double y = Double.parseDouble(m.group(2)) * Shape.POINT;
                if (copy(m.toMatchResult()) && !places.isEmpty()) {
                    double left = places.get(Math.min(copy, places.size() - 1)).left();
                    x = taken > 0 ? taken + APART : left;
                    copy++;
                    taken = 0;
                } else {
                    taken = x + width(forms, m.group(3));
                }
                put(now, x, y, m.group(3));
            }
        }

        private static double width(COSDictionary forms, String name) {
            COSStream form = forms.getCOSStream(COSName.getPDFName(name));
            COSArray box = form == null ? null : form.getCOSArray(COSName.BBOX);
            return box == null ? 0 : new PDRectangle(box).getWidth() * Shape.POINT;
        }

        void finishFonts() throws IOException {
            for (Map.Entry<Face, Subset> used : paper.subsets().entrySet()) {
                COSDictionary font =
                        new FontObject(file, used.getKey(), used.getValue()).dictionary();
                fontsUsed.setItem(COSName.getPDFName(used.getKey().key()), font);
            }
        }

        private static void put(StringBuilder out, double x, double y, String name) {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "q 1 0 0 1 %.2f %.2f cm /%s Do Q\n",
                            x / Shape.POINT,
                            y / Shape.POINT,
                            name));
        }

        private static String text(COSStream stream) throws IOException {
            try (var in = stream.createInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    private static boolean copy(java.util.regex.MatchResult placed) {
        return placed.group(3).startsWith("Copy");
    }
}
