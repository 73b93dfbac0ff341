package vn.ocua.paper.printing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An answer of the Internet Printing Protocol: its status and its groups, values as text.
///
/// @param status below 0x0100 when it was done
record IppReply(int status, List<Group> groups) {
    static final int JOB = 2;
    static final int PRINTER = 4;
    static final int NOT_AUTHENTICATED = 0x0402;
    static final int FORBIDDEN = 0x0401;
    static final int NOT_AUTHORIZED = 0x0403;
    static final int NOT_FOUND = 0x0406;
    static final int GONE = 0x0407;
    static final int FORMAT_NOT_SUPPORTED = 0x040A;
    static final int NOT_ACCEPTING = 0x0506;

    private static final int END = 3;
    private static final int FIRST_VALUE = 0x10;

    /// Attributes that belong together, for example of one printer.
    record Group(int tag, Map<String, List<String>> values) {
        /// The first value, empty when there is none.
        String one(String name) {
            List<String> all = all(name);
            return all.isEmpty() ? "" : all.getFirst();
        }

        List<String> all(String name) {
            return values.getOrDefault(name, List.of());
        }

        int number(String name, int otherwise) {
            String text = one(name);
            return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
        }
    }

    boolean isDone() {
        return status < 0x0100;
    }

    List<Group> of(int tag) {
        return groups.stream().filter(g -> g.tag() == tag).toList();
    }

    /// The first group of a kind, an empty one where there is none.
    Group first(int tag) {
        return of(tag).stream().findFirst().orElseGet(() -> new Group(tag, Map.of()));
    }

    static IppReply read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        in.readShort();
        int status = in.readUnsignedShort();
        in.readInt();
        List<Group> groups = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int inside = 0;
        for (int tag = in.readUnsignedByte(); tag != END; tag = in.readUnsignedByte()) {
            if (tag < FIRST_VALUE) {
                groups.add(new Group(tag, new LinkedHashMap<>()));
                continue;
            }
            String name = text(in.readNBytes(in.readUnsignedShort()));
            byte[] value = in.readNBytes(in.readUnsignedShort());
            if (!name.isEmpty() && inside == 0 && !groups.isEmpty()) {
                values = new ArrayList<>();
                groups.getLast().values().put(name, values);
            }
            // what is inside of a collection is not asked for
            inside += tag == 0x34 ? 1 : tag == 0x37 ? -1 : 0;
            if (inside == 0 && tag != 0x37) {
                values.add(value(tag, value));
            }
        }
        return new IppReply(status, groups);
    }

    private static String value(int tag, byte[] value) {
        return switch (tag) {
            case 0x21, 0x23 -> String.valueOf(number(value));
            case 0x22 -> value.length == 1 && value[0] == 1 ? "true" : "false";
            case 0x35, 0x36 -> withoutLanguage(value);
            default -> tag < 0x41 ? "" : text(value);
        };
    }

    private static int number(byte[] value) {
        int number = 0;
        for (byte b : value) {
            number = number << 8 | b & 0xFF;
        }
        return number;
    }

    private static String withoutLanguage(byte[] value) {
        if (value.length < 4) {
            return "";
        }
        int at = 2 + ((value[0] & 0xFF) << 8 | value[1] & 0xFF) + 2;
        return at > value.length
                ? ""
                : new String(value, at, value.length - at, StandardCharsets.UTF_8);
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
