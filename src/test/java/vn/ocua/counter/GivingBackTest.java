package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.Order;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.dossier.Status;
import vn.ocua.paper.Sheets;
import vn.ocua.ui.People;

import java.io.IOException;
import java.util.Map;

/// A result handed over: opened by its receipt, settled at once where the law gives the same day,
/// with all that was written down on its paper.
class GivingBackTest extends AtDesk {
    @Test
    void aReplacedReceiptStillOpensTheDossierAndSaysSo() {
        String code = receive("1.001612");
        Dossier first = done(counter.showing().story(admin, code)).dossier();
        String qr =
                ReceiptQr.text(counter.desk(), code, 1, "1.001612", first.standing().term().due());
        done(
                counter.progress()
                        .order(
                                admin,
                                code,
                                new Order.Correct(Map.of("name", "Phạm Quỳnh Hường"), "gõ nhầm")));
        GivingBack.Opened opened = done(counter.givingBack().open(admin, qr));
        assertThat(opened.receipt()).isNotNull();
        assertThat(opened.receipt().answer()).isEqualTo(Checking.Answer.REPLACED);
        assertThat(opened.receipt().replacedBy()).isEqualTo(2);
        assertThat(opened.way()).isEqualTo(GivingBack.Way.WAIT);
        assertThat(done(counter.givingBack().open(admin, code)).receipt()).isNull();
        assertThat(refused(counter.givingBack().open(admin, "H15.50.05.13-261120-9999")))
                .isNotEmpty();
    }

    @Test
    void aProcedureOfTheSameDayIsSettledInOneAct() {
        String code = receive("2.000815");
        assertThat(done(counter.givingBack().open(admin, code)).way())
                .isEqualTo(GivingBack.Way.SETTLE);
        Dossier given =
                done(
                        counter.givingBack()
                                .give(
                                        admin,
                                        code,
                                        new Order.Result("1207/2026", "", false),
                                        new Order.Return("", "", 1, "")));
        assertThat(given.standing().status()).isEqualTo(Status.RETURNED);
        assertThat(done(counter.showing().story(admin, code)).events())
                .extracting(Showing.Event::kind)
                .containsExactly("received", "result", "return");
    }

    @Test
    void whenTheReturnIsRefusedTheResultIsNotKeptEither() {
        String code = receive("2.000815");
        assertThat(
                        refused(
                                counter.givingBack()
                                        .give(
                                                admin,
                                                code,
                                                new Order.Result("1207/2026", "", false),
                                                new Order.Return("", "", 3, " "))))
                .containsExactly("Người dân chưa hài lòng: ghi một lý do.");
        assertThat(done(counter.showing().story(admin, code)).dossier().standing().status())
                .isEqualTo(Status.RECEIVED);
    }

    @Test
    void thePaperSaysByWhatRightAndWhatWasPaid() throws IOException {
        String code = receive("1.001612");
        done(
                counter.givingBack()
                        .give(
                                admin,
                                code,
                                new Order.Result("214/GCN-HKD", "", false),
                                new Order.Return(
                                        "Phạm Văn Dũng",
                                        "066088000111",
                                        3,
                                        "Phải đi lại nhiều lần",
                                        new Order.Beside(
                                                "giấy ủy quyền 12/UQ, 18/11/2026",
                                                true,
                                                "0000871"))));
        Map<String, String> details =
                done(counter.showing().story(admin, code)).events().getLast().details();
        assertThat(details)
                .containsEntry("authorised", "giấy ủy quyền 12/UQ, 18/11/2026")
                .containsEntry("feeCollected", "true")
                .containsEntry("feeReceipt", "0000871")
                .containsEntry("rating", "3");
        assertThat(
                        Sheets.line(
                                done(counter.issuing().print(admin, code, "result", "", false))
                                        .pdf()))
                .contains("giấy ủy quyền 12/UQ, 18/11/2026", "đã thu, biên lai số 0000871");
    }

    @Test
    void aReceiptNumberWithoutMoneyIsRefused() {
        String code = receive("1.001612");
        done(counter.progress().order(admin, code, new Order.Result("", "", false)));
        assertThat(
                        refused(
                                counter.progress()
                                        .order(
                                                admin,
                                                code,
                                                new Order.Return(
                                                        "",
                                                        "",
                                                        0,
                                                        "",
                                                        new Order.Beside("", false, "0000871")))))
                .singleElement()
                .asString()
                .contains("biên lai");
    }

    private String receive(String procedure) {
        return People.receive(
                counter, admin, procedure, "Phạm Quỳnh Hương", "066192000635", "0905118240");
    }
}
