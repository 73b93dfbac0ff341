package vn.ocua.paper.printing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request of the Internet Printing Protocol (RFC 8010) while it is written.
final class IppCall {
    static final int OPERATION = 1;
    static final int JOB = 2;

    private static final int INTEGER = 0x21;
    private static final int BEGIN_COLLECTION = 0x34;
    private static final int END_COLLECTION = 0x37;
    private static final int NAME = 0x42;
    private static final int KEYWORD = 0x44;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME = 0x49;
    private static final int MEMBER = 0x4A;
    private static final int END = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    IppCall(int operation) {
        try {
            out.writeShort(0x0200);
            out.writeShort(operation);
            out.writeInt(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        group(OPERATION);
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", "en");
    }

    IppCall group(int tag) {
        bytes.write(tag);
        return this;
    }

    IppCall uri(String name, String value) {
        return text(URI, name, value);
    }

    /// Names are at most 255 bytes long.
    IppCall name(String name, String value) {
        return text(NAME, name, value);
    }

    IppCall mime(String name, String value) {
        return text(MIME, name, value);
    }

    IppCall keyword(String name, String value) {
        return text(KEYWORD, name, value);
    }

    IppCall keywords(String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(KEYWORD, i == 0 ? name : "", values.get(i));
        }
        return this;
    }

    IppCall integer(String name, int value) {
        return number(name, value);
    }

    /// The collection `media-col`: paper of a size, in hundredths of a millimetre, from a tray.
    IppCall mediaFrom(Media media, String tray) {
        put(BEGIN_COLLECTION, "media-col", new byte[0]);
        member("media-size");
        put(BEGIN_COLLECTION, "", new byte[0]);
        member("x-dimension");
        number("", (int) Math.round(media.width() * 100));
        member("y-dimension");
        number("", (int) Math.round(media.height() * 100));
        put(END_COLLECTION, "", new byte[0]);
        member("media-source");
        text(KEYWORD, "", tray);
        put(END_COLLECTION, "", new byte[0]);
        return this;
    }

    byte[] bytes() {
        bytes.write(END);
        return bytes.toByteArray();
    }

    private void member(String name) {
        text(MEMBER, "", name);
    }

    private IppCall number(String name, int value) {
        return put(
                INTEGER,
                name,
                new byte[] {
                    (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
                });
    }

    private IppCall text(int tag, String name, String value) {
        byte[] all = value.getBytes(StandardCharsets.UTF_8);
        int length = all.length;
        while (tag == NAME && length > 255) {
            length--;
            while ((all[length] & 0xC0) == 0x80) {
                length--; // not in the middle of a letter
            }
        }
        return put(tag, name, java.util.Arrays.copyOf(all, length));
    }

    private IppCall put(int tag, String name, byte[] value) {
        try {
            byte[] named = name.getBytes(StandardCharsets.UTF_8);
            out.writeByte(tag);
            out.writeShort(named.length);
            out.write(named);
            out.writeShort(value.length);
            out.write(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
