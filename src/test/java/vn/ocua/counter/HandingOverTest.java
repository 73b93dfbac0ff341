package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.Test;

import vn.ocua.counter.HandingOver.Lot;
import vn.ocua.counter.HandingOver.Side;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.Status;
import vn.ocua.paper.Sheets;
import vn.ocua.ui.People;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What lies at the desk and what is with the units, over a real store.
class HandingOverTest extends AtDesk {
    HandingOverTest() {
        super(new Desks.Clock("2026-11-20T09:00:00+07:00"));
    }

    @Test
    void whatCameBeforeTheCutOffStandsFirstByField() {
        String trade = receive("1.001612");
        String birth = receive("1.001193");
        clock.at("2026-11-20T15:05:00+07:00");
        String later = receive("1.004873");
        HandingOver.Page page = done(counter.handingOver().page(admin, Side.DESK, 0, 50));
        assertThat(page.rows())
                .extracting(r -> r.row().code())
                .hasSize(3)
                .endsWith(later)
                .contains(trade, birth);
        assertThat(page.rows()).extracting(HandingOver.Row::due).containsExactly(true, true, false);
        assertThat(page.groups()).extracting(HandingOver.Group::count).containsExactly(1, 1, 1);
        assertThat(page.rows().getLast().goes())
                .isEqualTo(java.time.Instant.parse("2026-11-23T07:00:00+07:00"));
        assertThat(page.rows()).allSatisfy(r -> assertThat(r.row().identity()).isEmpty());
        clock.at("2026-11-23T08:00:00+07:00");
        assertThat(done(counter.handingOver().page(admin, Side.DESK, 0, 50)).rows())
                .extracting(HandingOver.Row::late)
                .containsExactlyInAnyOrder(true, true, false);
    }

    @Test
    void manyGoTogetherOrNoneGoes() {
        String one = receive("1.001612");
        String two = receive("1.001193");
        done(counter.progress().order(admin, two, new Order.Forward()));
        assertThat(
                        refused(
                                counter.handingOver()
                                        .forward(
                                                admin,
                                                List.of(new Lot("", "", List.of(one, two))))))
                .singleElement()
                .asString()
                .contains(two);
        assertThat(done(counter.showing().story(admin, one)).dossier().standing().status())
                .isEqualTo(Status.RECEIVED);
        assertThat(refused(counter.handingOver().forward(admin, List.of())))
                .containsExactly("Chưa chọn hồ sơ nào để giao.");
    }

    @Test
    void theUnitIsKeptAndOfferedAgainAndPrinted() throws IOException {
        String one = receive("1.001612");
        String field = done(counter.showing().story(admin, one)).dossier().procedure().field();
        assertThat(counter.handingOver().unit(field)).isEmpty();
        List<Dossier> forwarded =
                done(
                        counter.handingOver()
                                .forward(
                                        admin,
                                        List.of(
                                                new Lot(
                                                        "Phòng Kinh tế",
                                                        "Lê Văn Toàn",
                                                        List.of(one)))));
        assertThat(forwarded)
                .singleElement()
                .satisfies(d -> assertThat(d.standing().status()).isEqualTo(Status.IN_PROGRESS));
        assertThat(counter.handingOver().unit(field)).isEqualTo("Phòng Kinh tế");
        assertThat(Sheets.line(done(counter.issuing().print(admin, one, "06", "", false)).pdf()))
                .contains("Phòng Kinh tế", "Lê Văn Toàn");
        HandingOver.Page page = done(counter.handingOver().page(admin, Side.UNIT, 0, 50));
        assertThat(page.rows()).hasSize(1);
        assertThat(page.unit()).isEqualTo(1);
        assertThat(page.desk()).isZero();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            all.add(receive(i % 2 == 0 ? "1.001612" : "1.001193"));
        }
        List<String> paged = new ArrayList<>();
        for (int from = 0; from < 30; from += 5) {
            done(counter.handingOver().page(admin, Side.DESK, from, 5))
                    .rows()
                    .forEach(r -> paged.add(r.row().code()));
        }
        assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    private String receive(String procedure) {
        return People.receive(counter, admin, procedure, "Y Jut Hđơk", "", "0905118240");
    }
}
