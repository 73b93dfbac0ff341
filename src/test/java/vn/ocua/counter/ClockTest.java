package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;
import vn.ocua.store.Lists;

import java.util.List;

/// A PC whose clock went back must not write a history that runs backwards.
class ClockTest extends AtDesk {
    private String code;

    @BeforeEach
    void receive() {
        code =
                done(counter.reception()
                                .receive(admin, Application.of("1.004873", "Phạm Quỳnh Hương")))
                        .code();
    }

    @Test
    void noActIsStampedBeforeTheLastOneOfItsDossier() {
        clock.at("2026-11-20T16:00:00+07:00");
        done(counter.progress().order(admin, code, new Order.Forward()));
        clock.at("2026-11-20T15:20:00+07:00");
        done(counter.progress().order(admin, code, new Order.Reassign(Desks.ADMIN)));
        List<Lists.Event> events = done(counter.finding().show(admin, code)).events();
        assertThat(events).extracting(Lists.Event::at).isSorted();
        assertThat(events.getLast().at()).isEqualTo(events.get(1).at());
    }

    @Test
    void onAnEarlierDayNothingIsDoneUntilTheClockIsConfirmed() {
        clock.at("2026-11-19T09:00:00+07:00");
        assertThat(refused(counter.progress().order(admin, code, new Order.Forward())))
                .singleElement()
                .asString()
                .contains("19/11/2026", "20/11/2026", "xác nhận");
        Application other = Application.of("1.001193", "Lê Thị Lan");
        assertThat(refused(counter.slips().guide(admin, other, "Giấy chứng sinh")))
                .singleElement()
                .asString()
                .contains("xác nhận");
        done(counter.keeping().confirmClock(admin));
        done(counter.progress().order(admin, code, new Order.Forward()));
        done(counter.slips().guide(admin, other, "Giấy chứng sinh"));
    }
}
