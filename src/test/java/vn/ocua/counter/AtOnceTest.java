package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.dossier.Application;
import vn.ocua.dossier.Message;
import vn.ocua.dossier.Status;
import vn.ocua.person.Role;

import java.nio.file.Files;
import java.util.List;

/// Simple procedures settled while the citizen waits: received, result and returned as one.
class AtOnceTest extends AtDesk {
    private static final String COPIES = "2.000815";

    @Test
    void threeActsAreOneRecordOfTheJournal() throws Exception {
        long before = records();
        Receipt receipt =
                Desks.done(
                        counter.reception()
                                .settle(
                                        admin,
                                        Application.of(COPIES, "Siu Hŭ"),
                                        Settling.plain("12/CTBS").paid(true, "BL 0007")));
        assertThat(records()).isEqualTo(before + 1);
        check(receipt.code());
        counter.close();
        Files.delete(folder.resolve("desk.mv.db"));
        counter = Desks.open(folder, clock);
        assertThat(counter.opening().rebuilt()).isTrue();
        check(receipt.code());
        assertThat(Desks.done(counter.issuing().print(admin, receipt.code(), "result", "", false)))
                .satisfies(paper -> assertThat(paper.pdf()).isNotEmpty());
    }

    private void check(String code) {
        var story = Desks.done(counter.showing().story(Desks.admin(counter), code));
        assertThat(story.dossier().standing().status()).isEqualTo(Status.RETURNED);
        assertThat(story.events())
                .extracting(Showing.Event::kind)
                .containsExactly("received", "result", "return");
        assertThat(story.events()).allMatch(event -> event.officer().equals(Desks.ADMIN));
        assertThat(story.events().get(1).details()).containsEntry("number", "12/CTBS");
        assertThat(story.events().get(2).details())
                .containsEntry("to", "Siu Hŭ")
                .containsEntry("feeReceipt", "BL 0007");
        List<Message> told = counter.store().outbox(o -> o.of(story.dossier().id()));
        assertThat(told)
                .extracting(m -> m.kind() + " " + m.status().code())
                .containsExactly(
                        "CREATE 2",
                        "PROGRESS 2",
                        "UPDATE 9",
                        "PROGRESS 9",
                        "UPDATE 10",
                        "PROGRESS 10");
        assertThat(told)
                .filteredOn(m -> m.state() == Message.State.READY)
                .singleElement()
                .satisfies(first -> assertThat(first.kind()).isEqualTo(Message.Kind.CREATE));
        assertThat(counter.showing().counts())
                .containsEntry(Showing.Queue.TODAY, 1)
                .containsEntry(Showing.Queue.READY, 0);
    }

    @Test
    void whatIsRefusedLeavesNothingAndUsesNoNumber() {
        assertThat(refused(Application.of("1.004873", "Lê Thị Lan"), Settling.plain("")))
                .contains("không phải loại trả trong ngày");
        Settling receiptWithoutFee = Settling.plain("").paid(false, "BL 0008");
        assertThat(refused(Application.of(COPIES, "Lê Thị Lan"), receiptWithoutFee)).isNotEmpty();
        assertThat(counter.showing().counts()).containsEntry(Showing.Queue.TODAY, 0);
        assertThat(
                        Desks.done(
                                        counter.reception()
                                                .receive(
                                                        admin,
                                                        Application.of(COPIES, "Lê Thị Lan")))
                                .code())
                .endsWith("-2001");
    }

    @Test
    void whoMayNotReturnMayNotSettle() {
        Desks.done(
                counter.keeping()
                        .putOfficer(admin, "lan", "Đỗ Thị Lan", Role.POSTAL, Desks.password()));
        Session postal = Desks.done(counter.session("lan"));
        assertThat(
                        Desks.refused(
                                counter.reception()
                                        .settle(
                                                postal,
                                                Application.of(COPIES, "Bùi Sự"),
                                                Settling.plain(""))))
                .isNotEmpty();
    }

    private String refused(Application typed, Settling settling) {
        return String.join(" ", Desks.refused(counter.reception().settle(admin, typed, settling)));
    }

    private long records() {
        return vn.ocua.store.journal.Journal.checkChain(folder.resolve("journal")).records();
    }
}
