package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.base.Outcome;
import vn.ocua.base.Texts;
import vn.ocua.dossier.Act;
import vn.ocua.dossier.Exchanged;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Message.Kind;
import vn.ocua.dossier.Message.State;
import vn.ocua.dossier.Order;
import vn.ocua.portal.LineTrouble;
import vn.ocua.portal.ProgressRow;
import vn.ocua.portal.http.HttpPortal;
import vn.ocua.store.Decision;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What has left stays as it left; what is typed afterwards is told afterwards, and nothing is lost
/// between.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenTest {
    @TempDir static Path folder;
    private Province province;

    @BeforeAll
    void open() {
        province = new Province(folder, "none");
    }

    @AfterAll
    void close() {
        province.close();
    }

    @Test
    void anEditBeforeAnythingLeftIsPartOfIt() {
        String code = province.receive(1).getFirst();
        renamed(code, "Nguyễn Thị Hồng Vân");
        assertThat(province.messages(code)).hasSize(2);
        province.untilEmpty();
        assertThat(province.there(code).dossier().chuHoSo()).isEqualTo("Nguyễn Thị Hồng Vân");
        assertThat(province.there(code).updates()).isZero();
        province.agrees();
    }

    @Test
    void anEditWhileItIsOnItsWayFollowsIt() {
        String code = province.receive(1).getFirst();
        leaves(province, code, 0);
        Message create = province.messages(code).getFirst();
        assertThat(create.state()).isEqualTo(State.STARTED);
        renamed(code, "Siu Hŭ");
        assertThat(province.messages(code))
                .extracting(Message::kind)
                .containsExactly(Kind.CREATE, Kind.PROGRESS, Kind.UPDATE);
        assertThat(province.messages(code).getFirst().body()).isEqualTo(create.body());
        assertThat(create.hash()).isEqualTo(Frozen.hash(String.valueOf(create.body())));
        province.untilEmpty();
        assertThat(province.messages(code).getFirst().hash()).isEqualTo(create.hash());
        assertThat(province.there(code).dossier().chuHoSo()).isEqualTo("Siu Hŭ");
        province.agrees();
    }

    /// As a process that is killed leaves it: about to be sent, and nobody knows.
    static void leaves(Province province, String code, int place) {
        Message message = province.messages(code).get(place);
        assertThat(message.state()).isEqualTo(State.READY);
        Act.Stamp now = new Act.Stamp(province.clock.instant(), "");
        Freezing freezing = new Freezing(province.counter.store(), Texts.vietnamese());
        List<Frozen> content = freezing.bodies(List.of(message));
        assertThat(freezing.freeze(content, false, List.of(), now)).hasSize(1);
    }

    @Test
    void whatWasPutRightAfterFiveUnclearAnswersIsSentThoughTheFirstHadArrived() {
        String code = province.receive(1).getFirst();
        leaves(province, code, 0);
        // It arrived, but five answers said something else.
        Message create = province.messages(code).getFirst();
        var there = new HttpPortal(province.exchange.settings(), province.clock, Province.QUICK);
        try (there) {
            there.signIn();
            there.dossiers(false, List.of(String.valueOf(create.body())));
        } catch (LineTrouble | InterruptedException e) {
            throw new AssertionError(e);
        }
        told(new Exchanged.Told(create.no(), Message.Fate.UNCLEAR, "unclear", "E777", null));
        renamed(code, "Nguyễn Thị Mai Loan");
        province.untilEmpty();
        assertThat(province.there(code).dossier().chuHoSo()).isEqualTo("Nguyễn Thị Mai Loan");
        province.agrees();
    }

    private void told(Exchanged.Told told) {
        var act =
                new Exchanged.Answered(new Act.Stamp(province.clock.instant(), ""), List.of(told));
        var said =
                province.counter
                        .store()
                        .submit(_ -> Outcome.done(new Decision.Decided<>(List.<Act>of(act), act)));
        assertThat(said).isNotNull();
    }

    @Test
    void whatASecondHoldsIsToldAsTwo() {
        String code = province.receive(1).getFirst();
        province.order(code, new Order.Forward());
        province.order(code, new Order.AskSupplement("Bản chính"));
        province.order(code, new Order.Stop("Công dân đề nghị"));
        province.untilEmpty();
        assertThat(province.there(code).rows())
                .extracting(ProgressRow::trangThai)
                .containsExactly("2", "4", "5", "8");
        assertThat(province.there(code).rows())
                .extracting(ProgressRow::thoiDiemXuLy)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(province.there(code).status()).isEqualTo("8");
        province.agrees();
    }

    @Test
    void aClockThatIsYearsAheadLosesNothing(@TempDir Path other) {
        try (Province ahead = new Province(other, "none")) {
            ahead.clock.at("2031-03-03T09:00:00+07:00");
            List<String> codes = ahead.receive(3);
            ahead.weather("lost-reply:60:x3,seed:4");
            ahead.untilEmpty();
            assertThat(ahead.exchange.watch().view().skew()).isLessThan(Duration.ofDays(-1500));
            ahead.agrees();
            // Forgotten by the portal once the clock was put right: all of it is offered again.
            ahead.clock.at("2026-11-23T09:00:00+07:00");
            ahead.portal.side().restoreBackup(100);
            ahead.untilEmpty();
            assertThat(ahead.portal.state().dossiers()).hasSize(codes.size());
            ahead.agrees();
            ahead.clock.at("2044-11-23T09:00:00+07:00");
            ahead.portal.side().restoreBackup(100);
            ahead.untilEmpty();
            assertThat(ahead.portal.state().dossiers()).hasSize(codes.size());
            ahead.agrees();
        }
    }

    private void renamed(String code, String name) {
        province.order(code, new Order.Correct(Map.of("name", name), "Gõ nhầm"));
    }
}
