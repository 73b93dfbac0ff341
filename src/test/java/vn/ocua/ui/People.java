package vn.ocua.ui;

import static vn.ocua.counter.Desks.done;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;

/// Invented people whose dossiers lie at the test desk in every state.
public final class People {
    private People() {}

    /// Eight dossiers of a week, Monday 16/11 to Friday 20/11/2026, with the clock left at 15:12.
    public static void come(Counter counter, Session session, Desks.Clock clock) {
        clock.at("2026-11-16T10:05:00+07:00");
        String quynh =
                receive(
                        counter,
                        session,
                        "1.001612",
                        "Phạm Quỳnh Hương",
                        "066192000635",
                        "0905118240");
        String huong = receive(counter, session, "1.004873", "Hồ Hướng Dương", "066088012345", "");
        clock.at("2026-11-16T10:40:00+07:00");
        done(counter.progress().order(session, quynh, new Order.Forward()));
        done(counter.issuing().print(session, quynh, "01", "", false));
        clock.at("2026-11-17T09:15:00+07:00");
        done(
                counter.progress()
                        .order(session, quynh, new Order.AskSupplement("hợp đồng thuê địa điểm")));
        String cho =
                receive(counter, session, "1.004884", "Lê Thị Hường", "066190004455", "0914222333");
        clock.at("2026-11-18T14:00:00+07:00");
        done(counter.progress().order(session, quynh, new Order.Supplemented()));
        done(counter.issuing().print(session, quynh, "01", "", false));
        done(counter.progress().order(session, cho, new Order.AskSupplement("giấy chứng sinh")));
        clock.at("2026-11-20T08:10:00+07:00");
        receive(counter, session, "1.001193", "Đặng Thị Thanh Hương", "066195001122", "0935000111");
        done(counter.progress().order(session, huong, new Order.Forward()));
        clock.at("2026-11-20T10:30:00+07:00");
        done(counter.progress().order(session, quynh, new Order.Result("214/GCN-HKD", "", false)));
        clock.at("2026-11-20T15:02:00+07:00");
        receive(counter, session, "1.004194", "H'Hương Niê", "066194000123", "0905222777");
        receive(counter, session, "2.000815", "Nguyễn Văn Hưởng", "066071000456", "");
        receive(counter, session, "1.001612", "Trần Quốc Bảo", "066080000789", "0912345678");
        clock.at("2026-11-20T15:12:00+07:00");
    }

    public static String receive(
            Counter counter,
            Session session,
            String procedure,
            String name,
            String identity,
            String phone) {
        return done(counter.reception()
                        .receive(
                                session,
                                new Application(
                                        "",
                                        procedure,
                                        "",
                                        "",
                                        name,
                                        identity,
                                        "",
                                        "",
                                        phone,
                                        "Thôn 5, xã Hòa An, tỉnh Đắk Lắk",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        null,
                                        null,
                                        "")))
                .code();
    }
}
