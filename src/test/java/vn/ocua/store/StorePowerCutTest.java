package vn.ocua.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.ocua.Given;
import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.Lane;
import vn.ocua.dossier.Numbering;
import vn.ocua.dossier.ProcedureRef;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.dossier.Standing;
import vn.ocua.dossier.Term;
import vn.ocua.person.Person;
import vn.ocua.procedure.Channel;
import vn.ocua.store.journal.PowerCut;
import vn.ocua.store.keys.DataKey;
import vn.ocua.time.TimeLimit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// The power goes while dossiers are received: the journal keeps what was forced, H2 keeps any
/// mixture of old and new pages, for nothing of it is ever forced. The store must open by itself
/// and hold every dossier that was acknowledged.
class StorePowerCutTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOON = Instant.parse("2026-11-20T10:00:00+07:00");
    private static final int PAGE = 4096;
    private static final int CUTS = Integer.getInteger("ocua.powerCuts", 6);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(PowerCut.Model.class)
    @DisplayName(
            "acknowledged dossiers survive a power cut, and their numbers are never given again")
    void survives(PowerCut.Model model) throws IOException {
        for (int cut = 0; cut < CUTS; cut++) {
            survives(
                    model,
                    new Random(model.ordinal() * 1000L + cut),
                    folder.resolve(model + "-" + cut));
        }
    }

    private static void survives(PowerCut.Model model, Random random, Path home)
            throws IOException {
        Path live = Files.createDirectories(home.resolve("live"));
        DataKey key = DataKey.random();
        List<String> acknowledged = new ArrayList<>();
        List<byte[]> tables = new ArrayList<>();
        try (Store store = Store.open(live, key, () -> "0", n -> {})) {
            store.submit(state ->
                    Outcome.done(
                            new Decision.Decided<>(
                                    List.of(new Act.DeskSetUp(stamp(), desk())), "")));
        }
        PowerCut power = new PowerCut(live.resolve("journal"), 20 + random.nextInt(60));
        Store store = Store.open(live, key, power, () -> "1", n -> {});
        try {
            while (!power.isLost()) {
                acknowledged.add(receive(store, Given.seed(random.nextLong())));
                if (random.nextInt(4) == 0) {
                    tables.add(Files.readAllBytes(live.resolve(Database.FILE)));
                }
            }
        } catch (Fault expected) {
            // the power went while this dossier was on its way: it was never acknowledged
        }
        tables.add(Files.readAllBytes(live.resolve(Database.FILE)));

        Path found = Files.createDirectories(home.resolve("found"));
        power.image(Files.createDirectories(found.resolve("journal")), model, random);
        Files.write(found.resolve(Database.FILE), mixture(tables, random));
        Files.createFile(found.resolve("open"));
        try (Store again = Store.open(found, key, () -> "2", n -> {})) {
            List<String> kept =
                    again.read(sql ->
                            sql.select(vn.ocua.store.sql.Tables.DOSSIER.CODE)
                                    .from(vn.ocua.store.sql.Tables.DOSSIER)
                                    .fetch(0, String.class));
            assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
            String next = receive(again, Given.seed(7));
            assertThat(kept).doesNotContain(next);
            assertThat(new Verification(again).run(n -> {}).faults()).isEmpty();
        } finally {
            abandon(store);
        }
    }

    private static void abandon(Store store) {
        try {
            store.close();
        } catch (RuntimeException e) {
            // its disk is gone
        }
    }

    /// Pages of the newest table file, each as it was at one of the last looks.
    private static byte[] mixture(List<byte[]> tables, Random random) {
        byte[] newest = tables.getLast().clone();
        byte[] older = tables.get(Math.max(0, tables.size() - 1 - random.nextInt(3)));
        int length =
                random.nextBoolean()
                        ? newest.length
                        : Math.max(older.length, newest.length - PAGE * random.nextInt(8));
        byte[] image = java.util.Arrays.copyOf(newest, Math.min(length, newest.length));
        for (int at = 0; at + PAGE <= Math.min(image.length, older.length); at += PAGE) {
            if (random.nextInt(3) == 0) {
                System.arraycopy(older, at, image, at, PAGE);
            }
        }
        return image;
    }

    private static String receive(Store store, Given given) {
        Outcome<String> outcome =
                store.submit(state ->
                        Numbering.next(
                                        Lane.of(2),
                                        DAY,
                                        state.used("code", "261120"),
                                        state.lastDay())
                                .map(number -> DossierCode.of("H15.50.05.13", DAY, number))
                                .map(code ->
                                        new Decision.Decided<>(
                                                List.of(
                                                        new Act.Received(
                                                                stamp(),
                                                                dossier(code, given),
                                                                List.of())),
                                                code)));
        return ((Outcome.Done<String>) outcome).value();
    }

    private static Act.Stamp stamp() {
        return new Act.Stamp(NOON, "ha");
    }

    private static Desk desk() {
        return new Desk(
                "H15.50.05.13",
                "Trung tâm Phục vụ hành chính công xã Hòa An",
                Lane.of(2),
                ReceiptQr.DEFAULT_LOOKUP,
                false,
                "",
                "");
    }

    private static Dossier dossier(String code, Given given) {
        Person person =
                new Person(
                        given.name(),
                        "066198" + given.digits(6),
                        null,
                        null,
                        "",
                        "",
                        "Thôn 5, xã Hòa An");
        ProcedureRef procedure =
                new ProcedureRef(
                        "1.001193",
                        "Đăng ký khai sinh",
                        "Hộ tịch",
                        DAY,
                        "",
                        TimeLimit.sameDay(),
                        "163/QĐ-BTP");
        return new Dossier(
                UUID.nameUUIDFromBytes(
                        given.digits(30).getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                code,
                List.of(),
                procedure,
                new Applicant(person, "", "", ""),
                List.of(),
                1,
                0L,
                Channel.DIRECT,
                Delivery.DESK,
                "",
                NOON,
                NOON,
                Standing.received(Term.running(NOON, null), "ha"));
    }
}
