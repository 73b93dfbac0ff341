package vn.ocua.exchange;

import vn.ocua.Given;
import vn.ocua.counter.Desks;
import vn.ocua.dossier.Order;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An office at work: officers who do, at random, what officers do.
final class Office {
    private static final List<String> PROCEDURES =
            List.of("1.001193", "1.004873", "2.000815", "1.001612", "1.004194");

    final List<String> codes = new ArrayList<>();
    private final Province province;
    private final Given given;

    Office(Province province, Given given) {
        this.province = province;
        this.given = given;
    }

    /// So many acts, some of them in the same second.
    void works(int acts) {
        for (int i = 0; i < acts; i++) {
            province.clock.pass(given.pick(0, 0, 1, 3, 40, 1200));
            int what = given.number(0, 99);
            if (what < 40 || codes.isEmpty()) {
                codes.add(
                        Desks.done(
                                        province.counter
                                                .reception()
                                                .receive(
                                                        province.admin,
                                                        given.application(PROCEDURES)))
                                .code());
            } else if (what < 88) {
                // Half of them cannot be: the desk says so and nothing is told.
                var said =
                        province.counter
                                .progress()
                                .order(province.admin, given.pick(codes), order());
                if (said == null) {
                    throw new AssertionError("no answer");
                }
            } else {
                scan(given.pick(codes));
            }
        }
    }

    void scan(String code) {
        byte[] scan =
                ("%PDF-1.7 " + given.digits(given.pick(20, 400, 3000)))
                        .getBytes(StandardCharsets.US_ASCII);
        Desks.done(
                province.counter
                        .scans()
                        .attach(province.admin, code, 1, "Tờ khai " + code + ".pdf", scan));
    }

    private Order order() {
        return switch (given.number(0, 11)) {
            case 0, 1 -> new Order.Forward("Phòng Kinh tế", given.name());
            case 2 -> new Order.AskSupplement("Bản sao giấy tờ nhà ở");
            case 3 -> new Order.Supplemented();
            case 4, 5 -> new Order.Result(given.digits(3) + "/UBND", "", given.chance(10));
            case 6, 7 -> new Order.Return("", "", given.number(0, 2), "");
            case 8 ->
                    new Order.Extend(
                            province.clock.instant().plusSeconds(given.number(1, 30) * 86_400L),
                            "Cần xác minh thêm");
            case 9 ->
                    new Order.Correct(
                            Map.of("name", given.name(), "phone", "0905118240"), "Gõ nhầm");
            case 10 ->
                    new Order.Correct(
                            Map.of("procedure", given.pick(PROCEDURES)), "Chọn nhầm thủ tục");
            default ->
                    given.chance(50)
                            ? new Order.Withdraw("Không có nhu cầu nữa")
                            : given.chance(50)
                                    ? new Order.Reject("Không thuộc thẩm quyền")
                                    : new Order.Stop("Công dân chuyển đi");
        };
    }
}
