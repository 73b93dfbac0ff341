package vn.ocua.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ocua.Given;
import vn.ocua.base.Outcome;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.portal.Answer;
import vn.ocua.portal.ChangeRow;
import vn.ocua.portal.Changes;
import vn.ocua.portal.Dossiers;
import vn.ocua.portal.ErrorCode;
import vn.ocua.portal.Facts;
import vn.ocua.portal.FoundDossier;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.LineTrouble.Kind;
import vn.ocua.portal.Mapping;
import vn.ocua.portal.PortalSettings;
import vn.ocua.portal.StatusChange;
import vn.ocua.practice.FaultPlan;
import vn.ocua.practice.Options;
import vn.ocua.practice.PracticePortal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// Against the portal to practise with, and each way it can misbehave.
class PracticeFaultsTest {
    private static final Limits HASTY = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(1));

    @TempDir Path folder;

    private final Given given = Given.seed(11);
    private PracticePortal portal;
    private HttpPortal desk;

    @BeforeEach
    void start() throws Exception {
        portal =
                PracticePortal.start(
                        Options.of(
                                folder, 0, FaultPlan.none(), InstantSource.fixed(RawPortal.NOW)));
        desk = desk(portal, RawPortal.HASTY);
        desk.signIn();
    }

    @AfterEach
    void stop() {
        desk.close();
        portal.close();
    }

    static HttpPortal desk(PracticePortal portal, Limits limits) {
        return new HttpPortal(
                portal.access().settings(), InstantSource.fixed(RawPortal.NOW), limits);
    }

    private void next(String fault) {
        faults(fault + ":x1");
    }

    private void faults(String text) {
        if (FaultPlan.parse(text) instanceof Outcome.Done<FaultPlan>(FaultPlan plan)) {
            portal.change(plan);
            return;
        }
        throw new AssertionError(text);
    }

    private Dossier dossier(int number) {
        return Dossiers.any(given, number);
    }

    private static String body(Dossier d) {
        return Mapping.dossier(d, Status.RECEIVED, Facts.of(Dossiers.DESK));
    }

    private int kept() {
        return portal.state().dossiers().size();
    }

    @Test
    void aStrictPortalTakesWhatTheDeskSends() throws Exception {
        List<Dossier> dossiers = List.of(dossier(11), dossier(12), Dossiers.birth());
        Answer created =
                desk.dossiers(false, dossiers.stream().map(PracticeFaultsTest::body).toList());
        assertThat(created.items()).hasSize(3).allMatch(i -> i.errorCode().success());
        Dossier first = dossiers.getFirst();
        Answer rows =
                desk.progress(
                        List.of(
                                Mapping.progress(
                                        first.code(),
                                        "Nguyễn Thị Hà",
                                        first.received(),
                                        Dossiers.DESK,
                                        "Tiếp nhận hồ sơ",
                                        Status.RECEIVED)));
        assertThat(rows.items()).allMatch(i -> i.errorCode().success());
        Answer updated =
                desk.dossiers(
                        true,
                        List.of(
                                Mapping.dossier(
                                        first, Status.SUPPLEMENT, Facts.of(Dossiers.DESK))));
        assertThat(updated.items()).allMatch(i -> i.errorCode().success());
        assertThat(desk.lookUp(first.code()))
                .map(FoundDossier::soBienNhan)
                .contains(first.id().toString());
        assertThat(desk.lookUp(first.code())).map(FoundDossier::trangThaiHoSo).contains("5");
        assertThat(desk.lookUp("H15.50.05.13-261120-9999")).isEmpty();
        assertThat(portal.state().problems()).isEmpty();
        assertThat(desk.dossiers(false, List.of(body(first))).items().getFirst().errorCode())
                .isEqualTo(ErrorCode.EXISTS);
        assertThat(desk.procedures()).isNotEmpty();
        assertThat(desk.procedure("1.001193")).isPresent();
        assertThat(desk.procedure("9.999999")).isEmpty();
        assertThat(desk.clockSkew()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "closed-before:100, CUT, true, 0",
        "closed-during:100, CUT, true, 0",
        "closed-after:100, CUT, true, 0",
        "stall-before:100:20ms, CUT, true, 0",
        "stall-during:100:20ms, CUT, true, 0",
        "stall-during:100:4s, TIMEOUT, true, 0",
        "lost-reply:100, CUT, true, 1",
        "cut-reply:100, CUT, true, 1",
        "slow:100:4s, TIMEOUT, true, 1",
        "html:100, NOT_JSON, true, 0",
        "http-403:100, FORBIDDEN, false, 0",
        "http-404:100, NOT_FOUND, false, 0",
        "http-413:100, TOO_LARGE, false, 0",
        "http-429:100, BUSY, false, 0",
        "http-500:100, SERVER, true, 0",
        "http-502:100, SERVER, true, 0",
        "http-503:100, BUSY, false, 0",
        "redirect:100, REDIRECTED, false, 0",
    })
    void aFaultIsNoAcknowledgement(String fault, Kind kind, boolean arrived, int kept)
            throws Exception {
        LineTrouble seen = null;
        try (HttpPortal other = desk(portal, kind == Kind.TIMEOUT ? HASTY : RawPortal.HASTY)) {
            other.signIn();
            next(fault);
            other.dossiers(false, List.of(body(dossier(1))));
        } catch (LineTrouble e) {
            seen = e;
        }
        assertThat(seen).isNotNull();
        assertThat(seen.kind()).isEqualTo(kind);
        assertThat(seen.mayHaveArrived()).isEqualTo(arrived);
        assertThat(seen.retryAfter() != null).isEqualTo(kind == Kind.BUSY);
        assertThat(kept()).isEqualTo(kept);
        assertThat(desk.dossiers(false, List.of(body(dossier(2)))).items()).hasSize(1);
        assertThat(portal.state().faults()).hasSize(1);
    }

    @Test
    void aShutDoorAndAnUnknownNameAreTold() throws Exception {
        next("refused:100:600ms");
        Kind kind = null;
        boolean arrived = true;
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        // The moment of shutting itself is a cut; what follows is a refused connection.
        while (kind != Kind.UNREACHABLE && System.nanoTime() < end) {
            try {
                desk.lookUp("x");
            } catch (LineTrouble e) {
                kind = e.kind();
                arrived = e.mayHaveArrived();
            }
        }
        assertThat(kind).isEqualTo(Kind.UNREACHABLE);
        assertThat(arrived).isFalse();
        PortalSettings lost = RawPortal.settings("https://cong-tinh.invalid", "");
        try (HttpPortal nowhere =
                new HttpPortal(lost, InstantSource.fixed(RawPortal.NOW), RawPortal.HASTY)) {
            nowhere.signIn();
            throw new AssertionError("signed in nowhere");
        } catch (LineTrouble e) {
            // A resolver that is itself out of reach may be slower than the test's patience.
            assertThat(e.kind()).isIn(Kind.NO_NAME, Kind.TIMEOUT);
        }
    }

    @Test
    void anAnswerIsHandedOnAsItCame() throws Exception {
        List<String> three = List.of(body(dossier(1)), body(dossier(2)), body(dossier(3)));
        next("short-result:100");
        assertThat(desk.dossiers(false, three).items()).hasSize(1);
        next("mixed-result:100");
        Answer mixed = desk.dossiers(true, three);
        assertThat(mixed.items().getFirst().maHoSo()).endsWith("1003");
        next("foreign-result:100");
        assertThat(desk.dossiers(true, three).items())
                .anyMatch(i -> "H99.99-200101-9999".equals(i.maHoSo()));
        next("outer-only:100");
        Answer outer = desk.dossiers(true, three);
        assertThat(outer.outer().success()).isTrue();
        assertThat(outer.listed()).isFalse();
        next("unknown-error:100");
        assertThat(desk.dossiers(true, three).outer().number()).isEqualTo(777);
        next("text-codes:100");
        Answer text = desk.dossiers(false, three);
        assertThat(text.outer().success()).isTrue();
        assertThat(text.items()).allMatch(i -> i.errorCode().is(ErrorCode.EXISTS));
    }

    @Test
    void theSessionEndsInTheMiddleAndThePortalSaysWhatItHas() throws Exception {
        next("session-ended:100");
        Answer repeated =
                desk.dossiers(false, List.of(body(dossier(1)), body(dossier(2)), body(dossier(3))));
        assertThat(repeated.items().stream().map(i -> i.errorCode().number()))
                .containsExactly(3, 3, 0);
        next("http-401:100");
        assertThat(desk.lookUp("H15.50.05.13-261120-1001")).isPresent();
        portal.endSessions();
        assertThat(desk.lookUp("H15.50.05.13-261120-1001")).isPresent();
    }

    @Test
    void changesComeInOrderAndAShortPageIsAskedForAgain() throws Exception {
        Dossier d = dossier(1);
        desk.dossiers(false, List.of(body(d)));
        for (String status : List.of("4", "9", "10")) {
            portal.side()
                    .setStatus(
                            d.code(),
                            new StatusChange(
                                    status, "Xử lý", "Lê Văn Tài", "20261121080" + status, null));
        }
        Changes all = desk.changes(0, 500);
        assertThat(all.rows()).hasSize(3);
        assertThat(all.kyNguyen()).isEqualTo(portal.state().kyNguyen());
        assertThat(desk.changes(all.cursor(), 500).rows()).isEmpty();
        for (String fault : List.of("short-result", "mixed-result", "none")) {
            if (!fault.equals("none")) {
                next(fault + ":100");
            }
            Changes page = desk.changes(0, 500);
            assertThat(page.rows()).as(fault).isEqualTo(all.rows());
            assertThat(page.rows()).extracting(ChangeRow::seq).isSorted();
        }
        next("foreign-result:100");
        try {
            desk.changes(0, 500);
            throw new AssertionError("a foreign row was taken");
        } catch (LineTrouble e) {
            assertThat(e.kind()).isEqualTo(Kind.SERVER);
        }
        next("restored:100");
        assertThat(desk.changes(0, 500).kyNguyen()).isNotEqualTo(all.kyNguyen());
    }

    @Test
    void fiftyDossiersAreSmallOnTheLine() throws Exception {
        List<String> batch =
                java.util.stream.IntStream.rangeClosed(1, 50)
                        .mapToObj(i -> body(dossier(i)))
                        .toList();
        long before = desk.traffic().bytesSent();
        Answer all = desk.dossiers(false, batch);
        assertThat(all.items()).hasSize(50).allMatch(i -> i.errorCode().success());
        assertThat((desk.traffic().bytesSent() - before) / 50).isLessThan(200);
    }

    /// Whatever comes, comes as an answer or as a trouble; and nobody is told that nothing arrived
    /// where something did.
    @Test
    void aLongStormBringsNothingUnforeseen() throws Exception {
        faults(
                "everything:2,stall-before:2:5ms,stall-during:2:5ms,slow:2:5ms,refused:1:20ms,restored:0,seed:9");
        int troubles = 0;
        for (int i = 1; i <= 250; i++) {
            Dossier d = dossier(i);
            int before = kept();
            try {
                desk.dossiers(false, List.of(body(d)));
            } catch (LineTrouble e) {
                troubles++;
                assertThat(kept() == before || e.mayHaveArrived()).as("%s at %s", e, i).isTrue();
            }
        }
        assertThat(troubles).isBetween(20, 200);
        assertThat(portal.state().faults().size()).isGreaterThan(15);
    }
}
