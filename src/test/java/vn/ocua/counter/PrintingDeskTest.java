package vn.ocua.counter;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.ocua.counter.Desks.done;
import static vn.ocua.counter.Desks.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ocua.paper.printing.Printers;
import vn.ocua.paper.printing.Progress;
import vn.ocua.paper.printing.ScriptedPrinters;
import vn.ocua.paper.printing.Trouble;
import vn.ocua.person.Role;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class PrintingDeskTest {
    @TempDir Path folder;

    private final Desks.Clock clock = Desks.friday();
    private final ScriptedPrinters printers = new ScriptedPrinters();

    @Test
    void whatIsChosenForAPaperIsKeptAndTheTelephoneWithIt() {
        PrintChoice slips = new PrintChoice("tcp://192.168.1.50:9100", "", "80mm", 1, false, true);
        PrintChoice all = new PrintChoice("HP", "tray-2", "a4", 2, true, false);
        try (Counter counter = Desks.make(folder, clock)) {
            Session admin = Desks.admin(counter);
            done(counter.change(admin, new Settings("0262 3555 013")));
            PrintingDesk desk = counter.printing(printers, folder.resolve("papers"));
            assertThat(desk.choice("01")).isEqualTo(PrintChoice.usual());
            done(desk.choose(admin, "appointment", slips));
            done(desk.choose(admin, PrintChoice.ALL, all));
            done(counter.change(admin, new Settings("0262 3555 014")));
        }
        try (Counter counter = Desks.open(folder, clock)) {
            PrintingDesk desk = counter.printing(printers, folder.resolve("papers"));
            assertThat(desk.choice("appointment")).isEqualTo(slips);
            assertThat(desk.choice("01")).isEqualTo(all);
            assertThat(counter.settings().telephone()).isEqualTo("0262 3555 014");
            assertThat(counter.settings().printing())
                    .isEqualTo(Map.of("appointment", slips, "all", all));
        }
    }

    @Test
    void onlyWhoMayChangeSettingsChooses() {
        try (Counter counter = Desks.make(folder, clock)) {
            Session admin = Desks.admin(counter);
            done(
                    counter.keeping()
                            .putOfficer(admin, "ha", "Thu Hà", Role.RECEPTION, Desks.password()));
            PrintingDesk desk = counter.printing(printers, folder.resolve("papers"));
            assertThat(refused(desk.choose(done(counter.session("ha")), "01", all("HP"))))
                    .hasSize(1);
            assertThat(refused(desk.choose(admin, "01.printer", all("HP")))).hasSize(1);
        }
    }

    @Test
    void withoutAPrinterThePaperLiesInTheFolder() {
        try (Counter counter = Desks.make(folder, clock)) {
            PrintingDesk desk = counter.printing(Printers.none(), folder.resolve("papers"));
            PrintJob job = desk.print("01", "H15-2001 mau-01 ban-1", paper());
            assertThat(job.state()).isEqualTo(PrintJob.State.FILED);
            assertThat(Path.of(job.file())).hasBinaryContent(paper());
            assertThat(desk.printers()).isEmpty();
        }
    }

    @Test
    void theOnlyPrinterIsUsedWithoutBeingChosen() throws InterruptedException {
        printers.add("HP");
        try (Counter counter = Desks.make(folder, clock)) {
            PrintingDesk desk = counter.printing(printers, folder.resolve("papers"));
            BlockingQueue<PrintJob> told = new LinkedBlockingQueue<>();
            desk.watch(told::add);
            assertThat(desk.print("01", "H15-2001", paper()).printer()).isEqualTo("HP");
            until(told, PrintJob.State.PRINTED);
            assertThat(desk.printers())
                    .singleElement()
                    .satisfies(machine -> {
                        assertThat(machine.ready()).isTrue();
                        assertThat(machine.trays()).containsExactly("tray-1", "tray-2");
                    });
            assertThat(desk.test(all("HP")).title()).isEqualTo("in-thu");
            until(told, PrintJob.State.PRINTED);
            assertThat(printers.add("HP").papers().getLast().pdf()).startsWith("%PDF".getBytes());
        }
    }

    @Test
    void whatWasStuckIsThereAfterAStopAndNobodyElseCanReadIt()
            throws InterruptedException, IOException {
        printers.add("HP").says(new Progress.Underway(Trouble.PAPER_OUT)).stays();
        BlockingQueue<PrintJob> told = new LinkedBlockingQueue<>();
        try (Counter counter = Desks.make(folder, clock)) {
            PrintingDesk desk = counter.printing(printers, folder.resolve("papers"));
            desk.watch(told::add);
            desk.print("01", "H15-2001 mau-01 ban-1", paper());
            PrintJob stuck = told.take();
            while (stuck.code().isEmpty()) {
                stuck = told.take();
            }
            assertThat(stuck.code()).isEqualTo("IN-03");
            assertThat(stuck.needsAHand()).isTrue();
            assertThat(stuck.what().args()).containsExactly("HP");
        }
        List<Path> spooled = list(folder.resolve("print"));
        assertThat(spooled).hasSize(1);
        assertThat(Files.readString(spooled.getFirst(), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF", "H15-2001", "Hùng");
        printers.remove("HP");
        printers.add("HP");
        try (Counter counter = Desks.open(folder, clock)) {
            PrintingDesk desk = counter.printing(printers, folder.resolve("papers"));
            desk.watch(told::add);
            while (desk.jobs().getFirst().state() != PrintJob.State.PRINTED) {
                told.take();
            }
        }
        assertThat(list(folder.resolve("print"))).isEmpty();
    }

    private static void until(BlockingQueue<PrintJob> told, PrintJob.State state)
            throws InterruptedException {
        while (told.take().state() != state) {}
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static PrintChoice all(String printer) {
        return PrintChoice.usual().on(printer);
    }

    private static byte[] paper() {
        return "%PDF Nguyễn Văn Hùng".getBytes(StandardCharsets.UTF_8);
    }
}
