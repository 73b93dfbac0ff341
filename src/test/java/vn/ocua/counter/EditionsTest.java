package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.with;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.procedure.Catalogue;
import vn.ocua.time.TimeLimit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// A procedure in several editions, the next one imported before its day.
class EditionsTest extends AtDesk {
    private static final String HEAD = "code,name,field,days,unit,fee_vnd,valid_from\n";

    @Test
    void nextMonthsEditionDoesNotStopReceptionToday() {
        adopt("1.001193,Đăng ký khai sinh,Hộ tịch,2,working_day,0,\n", "2026-12-15");
        adopt("1.004873,Xác nhận tình trạng hôn nhân,Hộ tịch,1,day,0,2026-12-15\n", null);
        assertThat(limit(receive("1.001193", ""))).isEqualTo(TimeLimit.sameDay());
        assertThat(limit(receive("1.004873", ""))).isEqualTo(TimeLimit.workingDays("3"));
        counter.close();
        counter = Desks.open(folder, clock);
        clock.at("2026-12-15T08:00:00+07:00");
        assertThat(limit(receive("1.001193", ""))).isEqualTo(TimeLimit.workingDays("2"));
        assertThat(limit(receive("1.004873", "")).unit()).isEqualTo(TimeLimit.Unit.DAY);
        // Papers from before count by what was in force then.
        assertThat(limit(receive("1.001193", "2026-12-14T08:00"))).isEqualTo(TimeLimit.sameDay());
    }

    @Test
    void aCorrectedMomentCountsUnderTheLimitTheDossierHas() {
        String code = receive("1.004873", "");
        clock.at("2026-11-23T08:00:00+07:00");
        // The same date again takes the place of that edition; the dossier keeps its own.
        adopt("1.004873,Xác nhận tình trạng hôn nhân,Hộ tịch,1,day,0,\n", "2026-11-20");
        Dossier corrected =
                done(
                        counter.progress()
                                .order(
                                        admin,
                                        code,
                                        new Order.Correct(
                                                Map.of("received", "2026-11-20T14:10"),
                                                "Nhận trước khi có điện")));
        assertThat(corrected.procedure().limit()).isEqualTo(TimeLimit.workingDays("3"));
        // 24/11 is a day off.
        assertThat(corrected.standing().term().due())
                .isEqualTo(Instant.parse("2026-11-26T14:10:00+07:00"));
        assertThat(corrected.standing().version()).isEqualTo(2);
    }

    @Test
    void actsThatLeaveTheCatalogueAloneDoNotParseItAgain() {
        Catalogue before = counter.present().catalogue();
        done(counter.slips().guide(admin, Application.of("1.001193", "Lê Lan"), "Giấy chứng sinh"));
        assertThat(counter.present().catalogue()).isSameAs(before);
        adopt("9.000001,Thử,Thử,1,day,0,\n", null);
        assertThat(counter.present().catalogue()).isNotSameAs(before);
    }

    private void adopt(String rows, @org.jspecify.annotations.Nullable String day) {
        done(
                counter.keeping()
                        .adoptCatalogue(
                                admin,
                                (HEAD + rows).getBytes(StandardCharsets.UTF_8),
                                day == null ? null : LocalDate.parse(day),
                                false));
    }

    private String receive(String procedure, String received) {
        Application typed =
                with(Application.of(procedure, "Trần Thị Mai Hương"), "received", received);
        return done(counter.reception().receive(admin, typed)).code();
    }

    private TimeLimit limit(String code) {
        return done(counter.finding().show(admin, code)).dossier().procedure().limit();
    }
}
