package vn.ocua.portal;

import vn.ocua.Given;
import vn.ocua.dossier.Applicant;
import vn.ocua.dossier.Delivery;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.ProcedureRef;
import vn.ocua.dossier.Standing;
import vn.ocua.dossier.Submitted;
import vn.ocua.dossier.Term;
import vn.ocua.person.Person;
import vn.ocua.procedure.Channel;
import vn.ocua.time.TimeLimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Dossiers as a commune's desk has them.
public final class Dossiers {
    public static final String DESK = "Trung tâm Phục vụ hành chính công xã Hòa An";
    public static final Instant RECEIVED = Instant.parse("2026-11-20T08:10:00Z");
    public static final Instant DUE = Instant.parse("2026-11-23T08:10:00Z");

    private static final List<List<String>> PROCEDURES =
            List.of(
                    List.of("1.001193", "Đăng ký khai sinh", "Hộ tịch"),
                    List.of("1.004873", "Cấp Giấy xác nhận tình trạng hôn nhân", "Hộ tịch"),
                    List.of(
                            "2.000815",
                            "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức"
                                    + " có thẩm quyền của Việt Nam cấp hoặc chứng nhận",
                            "Chứng thực"),
                    List.of(
                            "1.012084",
                            "Cấm tiếp xúc theo Quyết định của Chủ tịch UBND cấp xã",
                            "Gia đình"));

    private Dossiers() {}

    public static Dossier birth() {
        return birth(
                new Applicant(
                        new Person(
                                "Trần Thị Mai Hương",
                                "066190020579",
                                null,
                                null,
                                "0888274221",
                                "",
                                "Buôn Ea Mtă, xã Hòa An"),
                        "",
                        "",
                        ""));
    }

    public static Dossier birth(Applicant applicant) {
        return new Dossier(
                new UUID(0x7a31f, 0x1001),
                "H15.50.05.13-261120-1001",
                List.of(),
                new ProcedureRef(
                        "1.001193",
                        "Đăng ký khai sinh",
                        "Hộ tịch",
                        LocalDate.of(2026, 7, 20),
                        "",
                        TimeLimit.workingDays("1"),
                        ""),
                applicant,
                List.of(new Submitted(1, "Giấy chứng sinh", 1, 0, 0, "paper")),
                1,
                8000L,
                Channel.DIRECT,
                Delivery.DESK,
                "",
                RECEIVED,
                RECEIVED,
                Standing.received(Term.running(RECEIVED, DUE), "ha"));
    }

    /// Another citizen, hour and procedure for each number.
    public static Dossier any(Given given, int number) {
        List<String> procedure = given.pick(PROCEDURES);
        Instant received = RECEIVED.plusSeconds(given.number(0, 6000));
        Person person =
                new Person(
                        given.name(),
                        given.chance(80) ? given.digits(12) : "",
                        null,
                        null,
                        given.chance(80) ? "09" + given.digits(8) : "",
                        "",
                        "");
        return new Dossier(
                new UUID(
                        Long.parseLong(given.digits(18)),
                        Long.parseLong(given.digits(18)) * 8 + number),
                "H15.50.05.13-261120-%04d".formatted(1000 + number),
                List.of(),
                new ProcedureRef(
                        procedure.get(0),
                        procedure.get(1),
                        procedure.get(2),
                        LocalDate.of(2026, 7, 20),
                        "",
                        TimeLimit.workingDays("2"),
                        ""),
                new Applicant(person, "", given.chance(20) ? given.name() : "", ""),
                List.of(),
                1,
                given.chance(50) ? 8000L : 0L,
                Channel.DIRECT,
                given.chance(10) ? Delivery.POST : Delivery.DESK,
                given.chance(10) ? "Nhận thay mẹ, hẹn gọi trước khi trả" : "",
                received,
                received,
                Standing.received(Term.running(received, received.plusSeconds(172_800)), "ha"));
    }
}
