package vn.ocua.portal.courier;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.base.Outcome;
import vn.ocua.portal.WireJson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A parcel's content: gzip of one JSON object a line, the head first, then the messages, then the
/// answers. Lines, so that a count is judged before anything is built from it.
final class ParcelJson {
    private static final JsonMapper JSON =
            WireJson.mapper()
                    .rebuild()
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ParcelJson() {}

    /// @param messages how many lines of them follow
    /// @param receipts how many follow after those
    private record Head(
            UUID id, String to, Instant made, String madonvi, int messages, int receipts) {
        private Head {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(madonvi, "madonvi");
        }

        boolean tooMany() {
            return messages < 0 || receipts < 0 || (long) messages + receipts > Parcel.MOST;
        }
    }

    static byte[] pack(Parcel parcel) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long size;
        try (OutputStream out = new GZIPOutputStream(packed)) {
            size =
                    line(
                            out,
                            new Head(
                                    parcel.id(),
                                    parcel.to(),
                                    parcel.made(),
                                    parcel.madonvi(),
                                    parcel.messages().size(),
                                    parcel.receipts().size()));
            for (Carried message : parcel.messages()) {
                size += line(out, message);
            }
            for (Receipt receipt : parcel.receipts()) {
                size += line(out, receipt);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size > Parcel.MOST_BYTES) {
            throw new IllegalArgumentException("a parcel of " + size + " bytes: write several");
        }
        return packed.toByteArray();
    }

    private static long line(OutputStream out, Object value) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(value);
        out.write(bytes);
        out.write('\n');
        return bytes.length + 1L;
    }

    /// Refused: too large, too many, not readable, a body that is not the one its hash names.
    ///
    /// @param most bytes that may be unpacked
    static Outcome<Parcel> unpack(byte[] packed, CourierKey from, long most) {
        Bounded bounded = null;
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            bounded = new Bounded(unzipped, most);
            try (JsonParser parser = JSON.createParser(bounded)) {
                return read(parser, from);
            }
        } catch (JacksonException | IOException e) {
            return bounded != null && bounded.passed()
                    ? Outcome.refused("refusal.courier.tooLarge")
                    : Outcome.refused("refusal.courier.unreadable", from.name());
        }
    }

    private static Outcome<Parcel> read(JsonParser parser, CourierKey from) {
        Head head = next(parser, Head.class);
        if (head.tooMany()) {
            return Outcome.refused("refusal.courier.tooMany", Parcel.MOST);
        }
        List<Carried> messages = new ArrayList<>();
        for (int i = 0; i < head.messages(); i++) {
            Carried message = next(parser, Carried.class);
            if (!message.whole()) {
                return Outcome.refused(
                        "refusal.courier.body", message.number(), message.code(), from.name());
            }
            messages.add(message);
        }
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < head.receipts(); i++) {
            receipts.add(next(parser, Receipt.class));
        }
        if (parser.nextToken() != null) {
            return Outcome.refused("refusal.courier.unreadable", from.name());
        }
        return Outcome.done(
                new Parcel(
                        head.id(),
                        from,
                        head.to(),
                        head.made(),
                        head.madonvi(),
                        messages,
                        receipts));
    }

    private static <T> T next(JsonParser parser, Class<T> type) {
        T value = parser.nextToken() == null ? null : JSON.readValue(parser, type);
        if (value == null) {
            throw tools.jackson.databind.DatabindException.from(parser, "a line is missing");
        }
        return value;
    }
}
