package vn.ocua.ui;

import static vn.ocua.counter.Desks.done;

import vn.ocua.counter.Counter;
import vn.ocua.counter.Desks;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

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

    /// A window whose officer has signed in after they came.
    public static Seat seat(Path folder, Desks.Clock clock) throws TimeoutException {
        Seat.make(folder, clock);
        Seat.at(folder.resolve("desk"), clock, (counter, session) -> come(counter, session, clock));
        return Seat.taken(folder, clock);
    }

    /// A minute ago Nguyễn Văn Hùng was here, whose card is [Seat#HUNG], from another place.
    public static void hungCame(Path folder, Desks.Clock clock, String procedure) {
        Seat.make(folder, clock);
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) ->
                        receive(
                                counter,
                                session,
                                procedure,
                                "Nguyễn Văn Hùng",
                                "066085004217",
                                "0914055218"));
        clock.pass(60);
    }

    /// The names of the scans beside the papers of the dossier found by a name.
    public static List<String> scans(Path folder, Desks.Clock clock, String name) {
        List<String> names = new ArrayList<>();
        Seat.at(
                folder.resolve("desk"),
                clock,
                (counter, session) -> {
                    String code = done(counter.showing().find(session, name, 5)).getFirst().code();
                    done(counter.finding().show(session, code))
                            .scans()
                            .forEach(scan -> names.add(scan.name()));
                });
        return names;
    }

    public static String receive(
            Counter counter,
            Session session,
            String procedure,
            String name,
            String identity,
            String phone) {
        Application typed =
                Desks.with(
                        Application.of(procedure, name),
                        "identity",
                        identity,
                        "phone",
                        phone,
                        "address",
                        "Thôn 5, xã Hòa An, tỉnh Đắk Lắk");
        return done(counter.reception().receive(session, typed)).code();
    }
}
