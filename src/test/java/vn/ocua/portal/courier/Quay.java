package vn.ocua.portal.courier;

import vn.ocua.base.Outcome;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// A desk with real keys, as the tests of this room need two or three of.
record Quay(CourierKey key, CourierKeyPair pair, byte[] signer) {
    static final Instant MADE = Instant.parse("2026-11-20T08:12:00Z");
    static final UUID PARCEL = UUID.fromString("0190f4a2-7c11-7a3e-9f00-5b7d2f3c1a44");

    static Quay named(int desk, String name) {
        try {
            KeyPair signing = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            CourierKeyPair pair = CourierKeyPair.generate(new SecureRandom());
            String x509 =
                    java.util.Base64.getEncoder().encodeToString(signing.getPublic().getEncoded());
            return new Quay(
                    pair.key("H48.163", desk, name, x509), pair, signing.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(Quay to, List<Carried> messages, List<Receipt> receipts) {
        return ParcelFile.seal(parcel(to, messages, receipts), signer, to.key());
    }

    Parcel parcel(Quay to, List<Carried> messages, List<Receipt> receipts) {
        return new Parcel(PARCEL, key, to.key().fingerprint(), MADE, "H48.163", messages, receipts);
    }

    Outcome<Parcel> open(byte[] file, Quay... known) {
        return ParcelFile.open(file, pair.privateBytes(), knows(known));
    }

    static Function<String, Optional<CourierKey>> knows(Quay... known) {
        return signing ->
                List.of(known).stream()
                        .map(Quay::key)
                        .filter(k -> k.signing().equals(signing))
                        .findFirst();
    }

    /// Births and residences as the outbox freezes them.
    static List<Carried> messages(int count) {
        List<Carried> messages = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String code = "H48.163-261120-" + (2000 + i);
            UUID subject = new UUID(0x0190f4a27c117000L, 0x8000000000000000L + i);
            String body =
                    """
                    {"MaHoSo":"%s","MaTTHC":"1.001193","TenTTHC":"Thủ tục đăng ký khai sinh","KenhThucHien":"1",\
                    "SoBienNhan":"%s","ChuHoSo":"Trần Thị Mai Hương","LoaiDoiTuong":"1","NgayTiepNhan":"20261120151000",\
                    "TrangThaiHoSo":"2","DonViXuLy":"UBND xã Hòa An","SoDienThoai":"0905123456"}\
                    """
                            .formatted(code, subject);
            Carried.Kind kind = Carried.Kind.values()[i % 3];
            messages.add(Carried.of(i, subject, code, kind, body));
        }
        return messages;
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    /// The key of the first reason.
    static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(var reasons) -> reasons.getFirst().why().key();
        };
    }

    static String said(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object value) -> throw new AssertionError("done: " + value);
            case Outcome.Refused<?>(var reasons) ->
                    vn.ocua.base.Texts.vietnamese().of(reasons.getFirst());
        };
    }
}
