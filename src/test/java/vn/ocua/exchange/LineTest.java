package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.Given;
import vn.ocua.dossier.Message;
import vn.ocua.portal.PortalSettings;
import vn.ocua.practice.PracticeState;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A real line between desk and portal that is cut, delayed, truncated or nearly choked.
class LineTest {
    private static final int CHUNK = 256 << 10;

    @TempDir Path folder;

    @Test
    void aLineThatIsCutInBothDirectionsDoublesAndLosesNothing() throws IOException {
        try (Province province = new Province(folder, "none");
                Relay relay =
                        new Relay(
                                province.portal.port(), new Relay.Line(100, 4000, 8, 0), 20_261)) {
            through(province, relay);
            Office office = new Office(province, Given.seed(7));
            RoundReport report = null;
            // how many pieces a call falls into is the system's affair
            for (int i = 0; i < 4 || relay.cuts.get() <= 5 && i < 40; i++) {
                office.works(12);
                report = province.untilEmpty();
            }
            for (int i = 0; i < 6 && report.waiting() > 0; i++) {
                report = province.untilEmpty();
            }
            assertThat(relay.cuts.get()).isGreaterThan(5);
            assertThat(report.waiting()).as(report.toString()).isZero();
            province.agrees();
        }
    }

    @Test
    void onAPoorLineRecordsGoFirstAndAnUploadGoesOn() throws IOException {
        // 20 kbit/s and a scan of 3 MB, both sixty times faster.
        int rate = 20_000 / 8 * 60;
        try (Province province = new Province(folder, "none");
                Relay relay =
                        new Relay(
                                province.portal.port(),
                                new Relay.Line(30, CHUNK, 0, rate),
                                20_262)) {
            through(province, relay);
            List<String> codes = province.receive(4);
            byte[] scan = new byte[3 * CHUNK / 2];
            Arrays.fill(scan, (byte) '.');
            byte[] head = "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(head, 0, scan, 0, head.length);
            done(
                    province.counter
                            .scans()
                            .attach(province.admin, codes.get(1), 1, "Tờ khai.pdf", scan));
            allow(province, 300);
            for (int i = 0; i < 8 && left(province, false) > 0; i++) {
                province.exchange.round(true, _ -> {});
            }
            assertThat(left(province, false)).as("records do not wait for scans").isZero();
            assertThat(left(province, true)).isEqualTo(1);
            PracticeState.Upload upload = upload(province);
            assertThat(upload.offset())
                    .as("within the hour's budget")
                    .isPositive()
                    .isLessThanOrEqualTo(300 << 10);
            for (int i = 0; i < 12 && province.untilEmpty().waiting() > 0; i++) {
                province.clock.pass(3600); // The next hour's budget.
            }
            assertThat(province.portal.state().files()).as("one upload, gone on with").hasSize(1);
            assertThat(upload(province).url()).isEqualTo(upload.url());
            province.agrees();
        }
    }

    @Test
    void anUploadThatBreaksOffSendsOneChunkTwiceAtMost() throws IOException {
        try (Province province = new Province(folder, "none")) {
            List<String> codes = province.receive(1);
            province.untilEmpty();
            byte[] scan = new byte[4 * CHUNK];
            scan[0] = '%';
            scan[1] = 'P';
            scan[2] = 'D';
            scan[3] = 'F';
            done(
                    province.counter
                            .scans()
                            .attach(province.admin, codes.getFirst(), 1, "Tờ khai.pdf", scan));
            for (int i = 1; left(province, true) > 0; i++) {
                assertThat(i).isLessThan(9);
                // Every connection ends somewhere; each new relay is another evening.
                try (Relay relay =
                        new Relay(
                                province.portal.port(), new Relay.Line(100, 2 * CHUNK, 0, 0), i)) {
                    through(province, relay);
                    long before = offset(province);
                    done(province.exchange.round(true, _ -> {}));
                    long sent = relay.up.get();
                    long gained = offset(province) - before;
                    assertThat(sent)
                            .as("evening " + i + ", " + relay.cuts + " cuts")
                            .isLessThan(gained + (long) relay.cuts.get() * CHUNK + 40_000);
                }
            }
            through(province, province.portal.url());
            province.untilEmpty();
            province.agrees();
        }
    }

    private static long offset(Province province) {
        return province.portal.state().files().stream()
                .mapToLong(PracticeState.Upload::offset)
                .sum();
    }

    private static PracticeState.Upload upload(Province province) {
        assertThat(province.portal.state().files()).hasSize(1);
        return province.portal.state().files().getFirst();
    }

    private static int left(Province province, boolean scans) {
        return (int)
                done(province.exchange.queue().page(province.admin, false, 0, 100)).stream()
                        .filter(i -> (i.what() == Message.Kind.FILE) == scans)
                        .count();
    }

    private static void allow(Province province, int kib) {
        province.counter.store().settings().change(named -> named.putAll(new Link(kib, 2).named()));
    }

    static void through(Province province, Relay relay) {
        through(province, relay.url());
    }

    static void through(Province province, String url) {
        PortalSettings s = province.portal.access().settings();
        done(
                province.exchange.set(
                        province.admin,
                        new PortalSettings(
                                url,
                                s.authEndpoint(),
                                s.integrationEndpoint(),
                                s.shareEndpoint(),
                                s.fileEndpoint(),
                                s.username(),
                                s.password(),
                                s.dstcode(),
                                s.madonvi(),
                                s.batchSize(),
                                "")));
    }
}
