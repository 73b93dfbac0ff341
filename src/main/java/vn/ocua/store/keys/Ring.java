package vn.ocua.store.keys;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.ocua.person.Officer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What the key file says.
///
/// @param mark by which a ring knows its data key; empty before the first wrap
/// @param desk label lines for the sign-in screen
record Ring(
        int format,
        String mark,
        List<Officer> officers,
        Map<String, String> desk,
        List<Wrap> wraps) {
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param sum SHA-256 of the ring as written here, in hex: finds damage, proves nothing
    private record Stored(int format, String sum, Ring ring) {}

    private record Format(int format) {}

    Ring {
        officers = List.copyOf(officers);
        desk = new TreeMap<>(desk);
        wraps = List.copyOf(wraps);
    }

    static Ring empty() {
        return new Ring(FORMAT, "", List.of(), Map.of(), List.of());
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Stored(FORMAT, sum(), this));
    }

    /// The format a file claims, before the rest of it is understood.
    static int formatOf(byte[] bytes) throws JacksonException {
        return JSON.readerFor(Format.class)
                .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<Format>readValue(bytes)
                .format();
    }

    /// @return empty when the file was damaged
    static Optional<Ring> parse(byte[] bytes) {
        try {
            Stored stored = JSON.readValue(bytes, Stored.class);
            return stored.ring() != null && stored.ring().sum().equals(stored.sum())
                    ? Optional.of(stored.ring())
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Optional<Wrap> wrap(Wrap.Kind kind, String name) {
        return wraps.stream().filter(wrap -> wrap.is(kind, name)).findFirst();
    }

    Ring with(Wrap wrap, String keyMark) {
        return new Ring(
                format,
                keyMark,
                officers,
                desk,
                replaced(wraps, old -> old.is(wrap.kind(), wrap.name()), Optional.of(wrap)));
    }

    Ring with(Officer officer) {
        return new Ring(
                format,
                mark,
                replaced(officers, old -> old.name().equals(officer.name()), Optional.of(officer)),
                desk,
                wraps);
    }

    Ring with(Map<String, String> lines) {
        return new Ring(format, mark, officers, lines, wraps);
    }

    Ring without(Wrap.Kind kind, String name) {
        return new Ring(
                format,
                mark,
                officers.stream()
                        .filter(old -> kind != Wrap.Kind.OFFICER || !old.name().equals(name))
                        .toList(),
                desk,
                replaced(wraps, old -> old.is(kind, name), Optional.empty()));
    }

    private String sum() {
        try {
            byte[] plain = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The new one stands where the old one stood, so that places on the sign-in screen stay.
    private static <T> List<T> replaced(List<T> all, Predicate<T> old, Optional<T> fresh) {
        List<T> out = new ArrayList<>();
        boolean placed = false;
        for (T one : all) {
            if (!old.test(one)) {
                out.add(one);
            } else if (fresh.isPresent() && !placed) {
                out.add(fresh.get());
                placed = true;
            }
        }
        if (!placed) {
            fresh.ifPresent(out::add);
        }
        return out;
    }
}
