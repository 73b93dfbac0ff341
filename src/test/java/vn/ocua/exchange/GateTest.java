package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Order;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A portal or a proxy with a habit of its own: what it dislikes stops nothing else.
class GateTest {
    @TempDir Path folder;
    private Province province;

    @BeforeEach
    void open() {
        province = new Province(folder, "none", o -> o.withGzip(false));
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void oneDossierThatBreaksEveryCallIsPutAsideAndTheRestArrives() throws IOException {
        List<String> codes = province.receive(9);
        String poison =
                done(province.counter
                                .reception()
                                .receive(
                                        province.admin, Application.of("1.001193", "Y Blui Kbuôr")))
                        .code();
        Gate.Opinion opinion = (_, body) -> body.contains("Y Blui Kbuôr") ? 500 : 0;
        try (Gate gate = new Gate(province.portal.url(), opinion)) {
            LineTest.through(province, gate.url());
            done(province.exchange.round(true, _ -> {}));
            assertThat(province.portal.state().dossiers()).hasSize(codes.size());
            assertThat(province.portal.state().rows()).isEqualTo(codes.size());
            Message waits = province.messages(poison).getFirst();
            assertThat(waits.state()).isEqualTo(Message.State.READY);
            assertThat(waits.next()).as("not again at once").isAfter(province.clock.instant());
            for (int i = 0; i < 5; i++) {
                done(province.exchange.round(true, _ -> {}));
            }
            assertThat(province.messages(poison).getFirst())
                    .satisfies(m -> {
                        assertThat(m.state()).isEqualTo(Message.State.ASIDE);
                        assertThat(m.reason()).isEqualTo("unclear");
                    });
            province.order(poison, new Order.Correct(Map.of("name", "Y Thim Mlô"), "Viết lại tên"));
            province.untilEmpty();
            province.agrees();
        }
    }

    @Test
    void aPortalThatTellsNothingIsToldAllTheSame() throws IOException {
        province.receive(3);
        Gate.Opinion opinion = (path, _) -> path.endsWith("/chia-se") ? 404 : 0;
        try (Gate gate = new Gate(province.portal.url(), opinion)) {
            LineTest.through(province, gate.url());
            RoundReport report = done(province.exchange.round(true, _ -> {}));
            assertThat(report.waiting()).isZero();
            assertThat(report.trouble()).isNotNull();
            province.agrees();
        }
    }

    @Test
    void aPortalThatAnswersWithEmptyListsIsUnderstood() throws IOException {
        List<String> codes = province.receive(6);
        Gate.Opinion opinion =
                new Gate.Opinion() {
                    @Override
                    public int refuses(String path, String body) {
                        return 0;
                    }

                    @Override
                    public String hears(String path, String answer) {
                        return path.endsWith("/ho-so") && !answer.contains("SoBienNhan")
                                ? answer.replaceAll("\"result\":\\[.*\\]", "\"result\":[]")
                                : answer;
                    }
                };
        try (Gate gate = new Gate(province.portal.url(), opinion)) {
            LineTest.through(province, gate.url());
            province.order(codes.get(3), new Order.Forward());
            province.untilEmpty();
            province.agrees();
        }
    }
}
