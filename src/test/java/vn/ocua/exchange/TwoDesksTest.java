package vn.ocua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Status;
import vn.ocua.portal.StatusChange;
import vn.ocua.practice.PracticeState;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A lane given twice by mistake: the later dossier is found out, and nothing of the first is lost.
class TwoDesksTest {
    @TempDir Path folder;

    @Test
    void theLaterOfTwoWithTheSameNumberGetsAnotherOneByAPerson() {
        try (Province province = new Province(folder, "none");
                Counter second = Desks.make(folder.resolve("second"), province.clock);
                Exchange later = new Exchange(second, Province.QUICK, Province.PAUSE)) {
            Session admin = Desks.admin(second);
            done(later.set(admin, province.portal.access().settings()));
            List<String> first = province.receive(2);
            province.untilEmpty();
            PracticeState.Dossier theirs = province.there(first.get(1));

            // Another day's worth of work at the second desk, with the numbers of the first.
            String same = receive(second, admin, "Y Blui Kbuôr");
            String clashing = receive(second, admin, "Hoàng Thị Diệu");
            assertThat(List.of(same, clashing)).isEqualTo(first);
            byte[] scan = "%PDF-1.7 Tờ khai".getBytes(StandardCharsets.UTF_8);
            done(second.scans().attach(admin, clashing, 1, "Tờ khai.pdf", scan));
            RoundReport report = done(later.untilEmpty(_ -> {}));
            assertThat(report.conflicts()).isEqualTo(2);
            assertThat(province.there(first.get(1))).isEqualTo(theirs);
            assertThat(done(later.queue().page(admin, true, 0, 10)))
                    .filteredOn(i -> i.step() == Queue.Step.RENUMBER)
                    .extracting(Queue.Item::code)
                    .containsExactlyElementsOf(first);

            // What the portal decides about the first one is not told of the second.
            province.portal
                    .side()
                    .setStatus(clashing, new StatusChange("8", "Dừng", "Lê Văn Thắng", null, null));
            done(later.untilEmpty(_ -> {}));
            assertThat(dossier(second, clashing).standing().status()).isEqualTo(Status.RECEIVED);
            assertThat(later.desk().kept()).extracting(Desk.KeptRow::code).contains(clashing);

            Dossier one = done(later.desk().renumber(admin, same));
            Dossier two = done(later.desk().renumber(admin, clashing));
            assertThat(List.of(one.code(), two.code())).doesNotContainAnyElementsOf(first);
            assertThat(two.aliases()).containsExactly(clashing);
            assertThat(two.standing().version()).isEqualTo(2);
            assertThat(dossier(second, clashing).id()).isEqualTo(two.id());
            assertThat(refused(later.desk().renumber(admin, two.code()))).hasSize(1);
            done(later.untilEmpty(_ -> {}));
            assertThat(done(later.desk().retake(admin))).as("a row about the old code").isZero();

            province.untilEmpty();
            assertThat(province.dossier(first.get(1)).standing().status())
                    .isEqualTo(Status.STOPPED);
            PracticeState state = province.portal.state();
            Province.agrees(province.counter, state);
            Province.agrees(second, state);
            assertThat(state.dossiers()).hasSize(4);
            province.verify();
        }
    }

    private static String receive(Counter counter, Session admin, String name) {
        return done(counter.reception().receive(admin, Application.of("1.001193", name))).code();
    }

    private static Dossier dossier(Counter counter, String code) {
        return counter.store().lists().dossier(code).orElseThrow();
    }
}
