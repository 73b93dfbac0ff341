package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.Given;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Order;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A person stops a round, and what cannot be sent stops nobody else.
class StopTest {
    @TempDir Path folder;

    @Test
    void aRoundThatIsStoppedAnywhereGoesOnLater() throws InterruptedException {
        Given given = Given.seed(8);
        try (Province province = new Province(folder, "none")) {
            Office office = new Office(province, given);
            int stopped = 0;
            for (int i = 0; i < 12; i++) {
                office.works(10);
                int after = given.number(0, 60);
                CountDownLatch over = new CountDownLatch(1);
                Thread person =
                        Thread.ofVirtual()
                                .start(() -> {
                                    try {
                                        assertThat(over.await(after, TimeUnit.MILLISECONDS))
                                                .isIn(true, false);
                                        province.exchange.cancel();
                                    } catch (InterruptedException e) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
                RoundReport report = done(province.exchange.untilEmpty(_ -> {}));
                over.countDown();
                person.join();
                stopped += report.trouble() == null ? 0 : 1;
            }
            assertThat(stopped).isPositive();
            assertThat(province.untilEmpty().trouble()).isNull();
            province.agrees();
            province.verify();
        }
    }

    @Test
    void oneThatIsRefusedIsPutAsideAndTheRestGoesOn() {
        try (Province province = new Province(folder, "none")) {
            province.untilEmpty();
            List<String> codes = province.receive(5);
            // A fault strikes sign-in and reading in vain: the third call brings the first item.
            province.weather("refused-item:100:x3");
            RoundReport report = province.untilEmpty();
            province.weather("none");
            province.untilEmpty();
            assertThat(report.refused()).isEqualTo(1);
            Queue.Item refused =
                    done(province.exchange.queue().page(province.admin, true, 0, 10)).getFirst();
            assertThat(refused.step()).isEqualTo(Queue.Step.CORRECT);
            assertThat(refused.words()).isNotBlank();
            assertThat(province.portal.state().dossiers()).hasSize(codes.size() - 1);
            assertThat(province.exchange.queue().state(province.dossier(refused.code()).id()))
                    .extracting(Queue.DossierState::state)
                    .isEqualTo("attention");
            province.order(
                    refused.code(), new Order.Correct(Map.of("note", "Đã sửa"), "Cổng yêu cầu"));
            province.untilEmpty();
            assertThat(province.messages(refused.code()))
                    .allMatch(m -> m.state() == Message.State.DONE);
            province.agrees();
        }
    }
}
