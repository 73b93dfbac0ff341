package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;
import static vn.ocua.counter.Desks.with;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.dossier.Status;

import java.time.Instant;
import java.util.Map;

class ReceptionTest extends AtDesk {
    @Test
    void aBirthAtTenPastThreeOnAFridayIsPromisedForMonday() {
        Receipt receipt = done(counter.reception().receive(admin, birth("Nguyễn Thị Hồng Thắm")));
        assertThat(receipt.code()).isEqualTo("H15.50.05.13-261120-2001");
        assertThat(receipt.due()).isEqualTo(Instant.parse("2026-11-23T17:00:00+07:00"));
        ReceiptQr.Parts parts = ReceiptQr.read(receipt.qr());
        assertThat(parts).isNotNull();
        assertThat(ReceiptQr.verify(parts, counter.desk().publicKeyBytes())).isTrue();
        assertThat(receipt.qr()).hasSizeBetween(170, 200);
    }

    @Test
    void theSameKeyIsOneDossier() {
        String id = "0b8c1c1e-5d0c-4a55-9d3c-7f9a1c2b3d4e";
        Application typed = with(birth("Trần Văn Bình"), "id", id);
        Receipt first = done(counter.reception().receive(admin, typed));
        clock.pass(60);
        assertThat(done(counter.reception().receive(admin, typed))).isEqualTo(first);
        assertThat(counter.store().lists().dossiers()).isEqualTo(1);
    }

    @Test
    void numbersGoOnAfterARestartAndRefuseAnEarlierDay() {
        done(counter.reception().receive(admin, birth("Lê Thị Lan")));
        counter.close();
        counter = Desks.open(folder, clock);
        assertThat(done(counter.reception().receive(admin, birth("Lê Văn Hùng"))).code())
                .endsWith("-261120-2002");
        clock.at("2026-11-19T09:00:00+07:00");
        assertThat(refused(counter.reception().receive(admin, birth("Đỗ Thị Mai"))))
                .singleElement()
                .asString()
                .contains("19/11/2026", "20/11/2026", "xác nhận");
        done(counter.keeping().confirmClock(admin));
        assertThat(done(counter.reception().receive(admin, birth("Đỗ Thị Mai"))).code())
                .endsWith("-261119-2001");
    }

    @Test
    void everyWrongFieldIsNamedAtOnceAndNothingIsKept() {
        Application wrong =
                new Application(
                        "",
                        "9.999999",
                        "",
                        "fax",
                        " ",
                        "12",
                        "31/02/1990",
                        "x",
                        "091",
                        "",
                        "a@",
                        "",
                        "",
                        "",
                        "0",
                        "",
                        "",
                        null,
                        -1L,
                        "");
        assertThat(refused(counter.reception().receive(admin, wrong)))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(counter.store().lists().dossiers()).isZero();
    }

    @Test
    void aDossierGoesItsWayAndRefusesWhatTheLawDoesNotAllow() {
        String code =
                done(counter.reception().receive(admin, marriageStatus("Phạm Quỳnh Hương"))).code();
        Progress progress = counter.progress();
        assertThat(refused(progress.order(admin, code, new Order.Return("", "", 0, ""))))
                .isNotEmpty();
        done(progress.order(admin, code, new Order.Forward()));
        clock.at("2026-11-23T09:00:00+07:00");
        Dossier waiting =
                done(progress.order(admin, code, new Order.AskSupplement("Bản án ly hôn")));
        assertThat(waiting.standing().status()).isEqualTo(Status.SUPPLEMENT);
        clock.at("2026-11-25T09:00:00+07:00");
        Dossier back = done(progress.order(admin, code, new Order.Supplemented()));
        assertThat(back.standing().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(back.standing().version()).isEqualTo(2);
        // 24 hours less the 1 h 50 of Friday and the 2 h of Monday morning run on from Wednesday
        // 09:00.
        assertThat(back.standing().term().due())
                .isEqualTo(Instant.parse("2026-11-27T15:10:00+07:00"));
        done(
                progress.order(
                        admin,
                        code,
                        new Order.Extend(
                                Instant.parse("2026-11-30T17:00:00+07:00"),
                                "Xác minh ở nơi cư trú cũ")));
        assertThat(
                        refused(
                                progress.order(
                                        admin,
                                        code,
                                        new Order.Extend(
                                                Instant.parse("2026-12-01T17:00:00+07:00"),
                                                "nữa"))))
                .singleElement()
                .asString()
                .contains("một lần");
        done(progress.order(admin, code, new Order.Result("123/UBND-XNHN", "", false)));
        assertThat(refused(progress.order(admin, code, new Order.Stop("thôi")))).isNotEmpty();
        assertThat(refused(progress.order(admin, code, new Order.Return("", "", 3, ""))))
                .singleElement()
                .asString()
                .contains("lý do");
        Dossier returned = done(progress.order(admin, code, new Order.Return("", "", 1, "")));
        assertThat(returned.standing().status()).isEqualTo(Status.RETURNED);
        assertThat(returned.standing().term().original())
                .isEqualTo(Instant.parse("2026-11-27T15:10:00+07:00"));
        assertThat(done(counter.finding().show(admin, code)).events()).hasSize(7);
    }

    @Test
    void aCorrectionOfTheNameMakesANewVersionAndIsFoundByBothNames() {
        String code = done(counter.reception().receive(admin, birth("Nguyễn Văn Anh"))).code();
        Dossier corrected =
                done(
                        counter.progress()
                                .order(
                                        admin,
                                        code,
                                        new Order.Correct(
                                                Map.of(
                                                        "name",
                                                        "Nguyễn Vân Anh",
                                                        "phone",
                                                        "0905118240"),
                                                "Gõ nhầm dấu")));
        assertThat(corrected.standing().version()).isEqualTo(2);
        assertThat(corrected.applicant().person().name()).isEqualTo("Nguyễn Vân Anh");
        assertThat(done(counter.finding().find(admin, "0905 118 240", 5))).hasSize(1);
        Dossier other =
                done(
                        counter.progress()
                                .order(
                                        admin,
                                        code,
                                        new Order.Correct(
                                                Map.of("procedure", "1.004873"),
                                                "Chọn nhầm thủ tục")));
        assertThat(other.procedure().title()).contains("tình trạng hôn nhân");
        assertThat(other.standing().term().due())
                .isEqualTo(Instant.parse("2026-11-26T15:10:00+07:00"));
    }

    private static Application birth(String name) {
        return Application.of("1.001193", name);
    }

    private static Application marriageStatus(String name) {
        return Application.of("1.004873", name);
    }
}
