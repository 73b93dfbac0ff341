package vn.ocua.portal.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.ocua.portal.courier.Quay.done;
import static vn.ocua.portal.courier.Quay.refusal;
import static vn.ocua.portal.courier.Quay.said;

import org.junit.jupiter.api.Test;

import vn.ocua.Given;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class ParcelFileTest {
    private final Quay hoaAn = Quay.named(2, "Quầy xã Hòa An");
    private final Quay tinh = Quay.named(1, "Trung tâm Phục vụ hành chính công tỉnh");
    private final Quay yangMao = Quay.named(3, "Quầy xã Yang Mao");

    @Test
    void aParcelArrivesAsItWasSealed() {
        List<Carried> messages = Quay.messages(7);
        byte[] file = hoaAn.seal(tinh, messages, List.of());
        Parcel read = done(tinh.open(file, hoaAn, yangMao));
        assertThat(read).isEqualTo(hoaAn.parcel(tinh, messages, List.of()));
        assertThat(read.messages()).extracting(Carried::number).isSorted();
    }

    @Test
    void anyTextInAnyOrderArrives() {
        Given.cases(
                60,
                given -> {
                    List<Carried> messages =
                            Quay.messages(given.number(0, 9)).stream()
                                    .map(m ->
                                            Carried.of(
                                                    given.number(1, 2_000_000_000),
                                                    m.subject(),
                                                    m.code(),
                                                    m.kind(),
                                                    given.name() + given.junk(80)))
                                    .toList();
                    List<Receipt> receipts =
                            messages.stream()
                                    .map(m ->
                                            Receipt.of(
                                                    m,
                                                    given.pick(Receipt.Result.values()),
                                                    given.digits(2),
                                                    given.junk(40),
                                                    given.moment(2026)))
                                    .toList();
                    byte[] file = tinh.seal(hoaAn, messages, receipts);
                    assertThat(done(hoaAn.open(file, tinh)))
                            .isEqualTo(tinh.parcel(hoaAn, messages, receipts));
                });
    }

    @Test
    void anAnswerReadTwiceNamesTheSameMessage() {
        Carried sent = Quay.messages(1).getFirst();
        Carried arrived =
                done(tinh.open(hoaAn.seal(tinh, List.of(sent), List.of()), hoaAn))
                        .messages()
                        .getFirst();
        Receipt answer =
                Receipt.of(arrived, Receipt.Result.REFUSED, "12", "Thiếu MaTTHC", Quay.MADE);
        byte[] back = tinh.seal(hoaAn, List.of(), List.of(answer));
        for (int time = 0; time < 2; time++) {
            Parcel read = done(hoaAn.open(back, tinh));
            assertThat(read.id()).isEqualTo(Quay.PARCEL);
            assertThat(read.receipts()).containsExactly(answer);
            Receipt receipt = read.receipts().getFirst();
            assertThat(receipt.answers(sent.number(), sent.hash())).isTrue();
            assertThat(receipt.answers(sent.number(), Curves.sha256Hex("khác"))).isFalse();
        }
    }

    @Test
    void halfACharacterInThePortalsWordsStopsNoAnswer() {
        Carried sent = Quay.messages(1).getFirst();
        Receipt answer =
                Receipt.of(sent, Receipt.Result.REFUSED, "12", "Sai \uD83D tên", Quay.MADE);
        byte[] back = tinh.seal(hoaAn, List.of(), List.of(answer));
        Receipt read = done(hoaAn.open(back, tinh)).receipts().getFirst();
        assertThat(read).isEqualTo(answer);
        assertThat(read.words()).isEqualTo("Sai ? tên");
    }

    @Test
    void theStickSaysNothingOfItsContent() {
        byte[] file = hoaAn.seal(tinh, Quay.messages(3), List.of());
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(raw).startsWith("OCUAKIEN").doesNotContain("OCUA-KHOA", "MaHoSo", "H48");
        assertThat(hoaAn.seal(tinh, Quay.messages(3), List.of())).isNotEqualTo(file);
    }

    @Test
    void oneFlippedBitAnywhereNeverOpens() {
        byte[] file = hoaAn.seal(tinh, Quay.messages(4), List.of());
        Random random = new Random(4);
        for (int i = 0; i < file.length; i++) {
            if (i > 200 && i < file.length - 60 && random.nextInt(8) > 0) {
                continue;
            }
            byte[] flipped = file.clone();
            flipped[i] ^= (byte) (1 << random.nextInt(8));
            assertThat(refusal(tinh.open(flipped, hoaAn))).startsWith("refusal.courier.");
            if (i < file.length - ParcelFile.CHECKSUM) {
                repair(flipped);
                assertThat(refusal(tinh.open(flipped, hoaAn)))
                        .as("byte " + i + " with a checksum to fit")
                        .isIn(
                                "refusal.courier.foreign",
                                "refusal.courier.newer",
                                "refusal.courier.older",
                                "refusal.courier.otherDesk",
                                "refusal.courier.altered");
            }
        }
    }

    @Test
    void aCutFileIsDamagedNotForeign() {
        byte[] file = hoaAn.seal(tinh, Quay.messages(2), List.of());
        for (int length = 0; length < file.length; length += length < 120 ? 1 : 37) {
            assertThat(refusal(tinh.open(Arrays.copyOf(file, length), hoaAn)))
                    .as("cut after " + length)
                    .isEqualTo("refusal.courier.damaged");
        }
        assertThat(refusal(tinh.open(Arrays.copyOf(file, file.length + 512), hoaAn)))
                .isEqualTo("refusal.courier.damaged");
    }

    @Test
    void eachRefusalHasItsOwnSentence() {
        byte[] file = hoaAn.seal(tinh, Quay.messages(1), List.of());
        byte[] older = file.clone();
        older[9] = 0;
        byte[] newer = file.clone();
        newer[9] = 2;
        byte[] altered = file.clone();
        altered[ParcelFile.SEALED_AT + 5] ^= 1;
        repair(altered);
        byte[] damaged = file.clone();
        damaged[ParcelFile.SEALED_AT + 5] ^= 1;
        byte[] photo = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        Set<String> said = new HashSet<>();
        said.add(said(tinh.open(photo, hoaAn)));
        said.add(said(tinh.open(older, hoaAn)));
        said.add(said(tinh.open(newer, hoaAn)));
        said.add(said(tinh.open(damaged, hoaAn)));
        said.add(said(tinh.open(altered, hoaAn)));
        said.add(said(yangMao.open(file, hoaAn)));
        said.add(said(tinh.open(file, yangMao)));
        assertThat(said).hasSize(7).allMatch(s -> s.endsWith(".") && !s.contains("refusal."));
        assertThat(said(tinh.open(file, yangMao)))
                .contains("Quầy xã Hòa An", "H48.163", hoaAn.key().fingerprint());
    }

    @Test
    void aFileForAnotherDeskStaysShutEvenIfItIsRelabelled() {
        byte[] file = hoaAn.seal(tinh, Quay.messages(1), List.of());
        assertThat(refusal(yangMao.open(file, hoaAn))).isEqualTo("refusal.courier.otherDesk");
        byte[] label =
                Arrays.copyOfRange(
                        hoaAn.seal(yangMao, List.of(), List.of()),
                        ParcelFile.RECIPIENT_AT,
                        ParcelFile.ENCAPSULATED_AT);
        System.arraycopy(label, 0, file, ParcelFile.RECIPIENT_AT, label.length);
        repair(file);
        assertThat(refusal(yangMao.open(file, hoaAn))).isEqualTo("refusal.courier.altered");
    }

    /// Whoever may read a parcel can seal its content anew, but not sign it for somebody else.
    @Test
    void aRecipientCannotPassAParcelOnAsIfItWereForAThird() {
        byte[] plain =
                plain(hoaAn, tinh, ParcelJson.pack(hoaAn.parcel(tinh, List.of(), List.of())));
        byte[] toTinh = ParcelFile.encrypt(plain, tinh.key().encryptionRaw());
        assertThat(done(tinh.open(toTinh, hoaAn)).from()).isEqualTo(hoaAn.key());
        byte[] toYangMao = ParcelFile.encrypt(plain, yangMao.key().encryptionRaw());
        assertThat(refusal(yangMao.open(toYangMao, hoaAn))).isEqualTo("refusal.courier.altered");
    }

    @Test
    void aKnownSignerWithOtherKeysIsAskedForThem() {
        CourierKeyPair fresh = CourierKeyPair.generate(new java.security.SecureRandom());
        Quay again =
                new Quay(
                        fresh.key("H48.163", 2, "Quầy xã Hòa An", hoaAn.key().signing()),
                        fresh,
                        hoaAn.signer());
        Quay other =
                new Quay(
                        hoaAn.pair().key("H48.164", 2, "Quầy xã Hòa An", hoaAn.key().signing()),
                        hoaAn.pair(),
                        hoaAn.signer());
        for (Quay changed : List.of(again, other)) {
            byte[] file = changed.seal(tinh, List.of(), List.of());
            assertThat(refusal(tinh.open(file, hoaAn))).isEqualTo("refusal.courier.keyChanged");
        }
    }

    @Test
    void whatAProgramMayNotSealIsSaid() {
        Parcel parcel = hoaAn.parcel(tinh, List.of(), List.of());
        assertThatThrownBy(() -> ParcelFile.seal(parcel, hoaAn.signer(), yangMao.key()))
                .hasMessageContaining("another desk");
        assertThatThrownBy(() -> ParcelFile.seal(parcel, yangMao.signer(), tinh.key()))
                .hasMessageContaining("another sender");
        Carried m = Quay.messages(1).getFirst();
        Carried bent = new Carried(1, m.subject(), m.code(), m.kind(), m.body() + " ", m.hash());
        assertThatThrownBy(() -> hoaAn.seal(tinh, List.of(bent), List.of()))
                .hasMessageContaining("another body");
    }

    @Test
    void aKnownSenderMayStillSendNonsense() {
        Carried m = Quay.messages(1).getFirst();
        Carried bent = new Carried(9, m.subject(), m.code(), m.kind(), "{}", m.hash());
        byte[] wrongBody = ParcelJson.pack(hoaAn.parcel(tinh, List.of(bent), List.of()));
        assertThat(refusal(opened(wrongBody))).isEqualTo("refusal.courier.body");
        assertThat(said(opened(wrongBody))).contains("số 9", m.code());
        assertThat(refusal(opened("không nén".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("refusal.courier.unreadable");
        String head =
                "{\"id\":\""
                        + Quay.PARCEL
                        + "\",\"to\":\"A\",\"made\":\"2026-11-20T08:12:00Z\","
                        + "\"madonvi\":\"H48\",\"messages\":%d,\"receipts\":%d}\n";
        assertThat(done(opened(zip(head.formatted(0, 0)))).madonvi()).isEqualTo("H48");
        assertThat(refusal(opened(zip(head.formatted(200_000, 1)))))
                .isEqualTo("refusal.courier.tooMany");
        assertThat(refusal(opened(zip(head.formatted(-1, 1)))))
                .isEqualTo("refusal.courier.tooMany");
        for (String text :
                List.of(
                        "",
                        "null",
                        "[]",
                        "{}",
                        head.formatted(1, 0),
                        head.formatted(0, 0) + "{}",
                        head.formatted(1, 0) + "{\"number\":1}",
                        head.formatted(0, 1) + "{\"number\":1,\"outcome\":\"lost\"}")) {
            assertThat(refusal(opened(zip(text)))).as(text).isEqualTo("refusal.courier.unreadable");
        }
    }

    @Test
    void aSmallFileThatUnpacksToMuchIsStopped() {
        byte[] packed = ParcelJson.pack(hoaAn.parcel(tinh, Quay.messages(2_000), List.of()));
        assertThat(packed.length).isLessThan(200_000);
        assertThat(refusal(ParcelJson.unpack(packed, hoaAn.key(), 500_000)))
                .isEqualTo("refusal.courier.tooLarge");
        assertThat(done(ParcelJson.unpack(packed, hoaAn.key(), 5_000_000)).messages())
                .hasSize(2_000);
    }

    @Test
    void tenThousandMessagesFitOnAnyStick() {
        List<Carried> messages = Quay.messages(10_000);
        byte[] file = hoaAn.seal(tinh, messages, List.of());
        assertThat(file.length).isLessThan(2_000_000);
        assertThat(done(tinh.open(file, hoaAn)).messages()).isEqualTo(messages);
    }

    private vn.ocua.base.Outcome<Parcel> opened(byte[] packed) {
        return tinh.open(
                ParcelFile.encrypt(plain(hoaAn, tinh, packed), tinh.key().encryptionRaw()), hoaAn);
    }

    /// What the format says lies inside, built by hand.
    private static byte[] plain(Quay from, Quay to, byte[] packed) {
        byte[] line = from.key().text().getBytes(StandardCharsets.UTF_8);
        byte[] signature =
                Curves.sign(
                        Curves.signer(from.signer()),
                        "vn.ocua kien 1 ky\0".getBytes(StandardCharsets.UTF_8),
                        to.key().encryptionRaw(),
                        line,
                        packed);
        return ByteBuffer.allocate(4 + line.length + signature.length + packed.length)
                .putInt(line.length)
                .put(line)
                .put(signature)
                .put(packed)
                .array();
    }

    private static byte[] zip(String text) {
        try {
            var bytes = new java.io.ByteArrayOutputStream();
            try (var out = new java.util.zip.GZIPOutputStream(bytes)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void repair(byte[] file) {
        ByteBuffer.wrap(file).putInt(file.length - ParcelFile.CHECKSUM, ParcelFile.checksum(file));
    }
}
