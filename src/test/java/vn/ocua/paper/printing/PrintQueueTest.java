package vn.ocua.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

class PrintQueueTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-20T08:10:00Z"));
    private static final byte[] PAPER = "%PDF Nguyễn Văn Hùng".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final ScriptedPrinters printers = new ScriptedPrinters();
    private final BlockingQueue<Job> told = new LinkedBlockingQueue<>();
    private final Map<UUID, Spool.Kept> kept = new LinkedHashMap<>();
    private PrintQueue queue;

    /// In memory, so that a stop can be played.
    private final Spool spool =
            new Spool() {
                @Override
                public synchronized void keep(Kept one) {
                    kept.put(one.job().id(), one);
                }

                @Override
                public synchronized void drop(UUID id) {
                    kept.remove(id);
                }

                @Override
                public synchronized List<Kept> left() {
                    return List.copyOf(kept.values());
                }
            };

    @BeforeEach
    void open() {
        queue =
                new PrintQueue(
                        printers,
                        new FolderPrinting(folder, CLOCK),
                        spool,
                        CLOCK,
                        told::add,
                        Duration.ofMillis(5));
    }

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aPaperGoesOutAndIsForgottenOnDisk() throws InterruptedException {
        printers.add("HP").says(new Progress.Underway(null));
        Job job = queue.add("01", "HP", paper("H15-2001 mau-01 ban-1"));
        assertThat(job.state()).isEqualTo(Job.State.WAITING);
        assertThat(until(Job.State.PRINTED).title()).isEqualTo("H15-2001 mau-01 ban-1");
        assertThat(printers.add("HP").papers()).hasSize(1);
        queue.close();
        assertThat(kept).isEmpty();
    }

    @Test
    void theCounterNeverWaitsForAPrinter() throws InterruptedException {
        CountDownLatch later = new CountDownLatch(1);
        printers.add("HP").busyUntil(later);
        for (int i = 1; i <= 20; i++) {
            queue.add("01", "HP", paper("H15-20" + i));
        }
        assertThat(queue.jobs()).hasSize(20);
        later.countDown();
        while (queue.jobs().stream().anyMatch(job -> !job.isDone())) {
            told.take();
        }
        assertThat(printers.add("HP").papers())
                .extracting(Handout::title)
                .containsExactlyElementsOf(queue.jobs().stream().map(Job::title).toList());
    }

    @Test
    void aPrinterWithoutPaperHoldsUpNobodyElse() throws InterruptedException {
        printers.add("HP").says(new Progress.Underway(Trouble.PAPER_OUT)).stays();
        printers.add("Canon");
        queue.add("01", "HP", paper("one"));
        queue.add("01", "Canon", paper("two"));
        List<Job> all = new ArrayList<>();
        while (all.stream().noneMatch(job -> job.state() == Job.State.PRINTED)
                || all.stream().noneMatch(job -> job.trouble() == Trouble.PAPER_OUT)) {
            all.add(told.take());
        }
        assertThat(all.stream().filter(Job::isDone).map(Job::title)).containsExactly("two");
        assertThat(queue.jobs().getFirst().state()).isEqualTo(Job.State.SENDING);
    }

    @Test
    void aMomentOffIsNoTrouble() throws InterruptedException {
        printers.add("HP")
                .says(
                        new Progress.Underway(Trouble.OFFLINE),
                        new Progress.Underway(Trouble.OFFLINE),
                        new Progress.Underway(null));
        queue.add("01", "HP", paper("one"));
        until(Job.State.PRINTED);
        assertThat(queue.jobs().getFirst().trouble()).isNull();
        assertThat(told).noneMatch(job -> job.trouble() != null);
    }

    @Test
    void whereNobodyCanTellTheOfficerDoes() throws InterruptedException {
        printers.add("HP").says(new Progress.Doubtful());
        queue.add("01", "HP", paper("one"));
        Job job = until(Job.State.DOUBTFUL);
        assertThat(queue.confirm(job.id())).map(Job::state).contains(Job.State.PRINTED);
        assertThat(queue.confirm(job.id())).isEmpty();
        assertThat(queue.retry(job.id(), "")).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void whatIsStuckIsTakenBackBeforeItIsSentAgain() throws InterruptedException {
        printers.add("HP").says(new Progress.Underway(Trouble.JAM)).stays();
        Job job = queue.add("01", "HP", paper("one"));
        while (told.take().trouble() != Trouble.JAM) {}
        printers.add("Canon");
        queue.retry(job.id(), "Canon");
        until(Job.State.PRINTED);
        assertThat(printers.add("HP").cancelled()).containsExactly("t1");
        assertThat(printers.add("Canon").papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.pdf()).isEqualTo(PAPER));
    }

    @Test
    void whatFailsLiesInTheFolderAndCanBeSentAgain() throws InterruptedException {
        printers.add("HP").says(new Progress.Failed(Trouble.NO_DRIVER));
        queue.add("01", "HP", paper("H15-2001 mau-01"));
        Job failed = until(Job.State.FAILED);
        assertThat(failed.trouble()).isEqualTo(Trouble.NO_DRIVER);
        assertThat(Path.of(failed.file())).hasBinaryContent(PAPER);
        queue.retry(failed.id(), "");
        until(Job.State.PRINTED);
    }

    @Test
    void aPrinterThatIsGoneIsSaid() throws InterruptedException {
        queue.add("01", "Máy cũ", paper("one"));
        assertThat(until(Job.State.FAILED).trouble()).isEqualTo(Trouble.GONE);
    }

    @Test
    void afterAStopNothingPrintsByItself() throws InterruptedException {
        printers.add("HP").says(new Progress.Underway(null)).stays();
        queue.add("01", "HP", paper("taken"));
        while (kept.values().stream().noneMatch(one -> one.job().ticket().equals("t1"))) {
            told.take();
        }
        queue.close();
        Job waiting =
                new Job(
                        UUID.randomUUID(),
                        "01",
                        "waiting",
                        "HP",
                        Job.State.WAITING,
                        "",
                        null,
                        "",
                        CLOCK.instant());
        Job half =
                new Job(
                        UUID.randomUUID(),
                        "01",
                        "half",
                        "HP",
                        Job.State.SENDING,
                        "",
                        null,
                        "",
                        CLOCK.instant());
        Job old =
                new Job(
                        UUID.randomUUID(),
                        "01",
                        "old",
                        "HP",
                        Job.State.FAILED,
                        "",
                        Trouble.JAM,
                        "",
                        CLOCK.instant().minus(Duration.ofDays(9)));
        for (Job one : List.of(waiting, half, old)) {
            spool.keep(new Spool.Kept(one, paper(one.title())));
        }
        printers.remove("HP");
        printers.add("HP"); // says of what it has that it is out
        told.clear();
        open();
        assertThat(until(Job.State.PRINTED).title()).isEqualTo("taken");
        assertThat(queue.jobs())
                .extracting(job -> job.title() + " " + job.state() + " " + job.trouble())
                .containsExactly(
                        "taken PRINTED null", "waiting FAILED CUT_OFF", "half DOUBTFUL null");
        assertThat(printers.add("HP").papers()).isEmpty();
        queue.forget(half.id());
        assertThat(kept.keySet()).containsExactly(waiting.id());
    }

    private Handout paper(String title) {
        return Handout.of(title, PAPER);
    }

    private Job until(Job.State state) throws InterruptedException {
        Job job = told.take();
        while (job.state() != state) {
            job = told.take();
        }
        return job;
    }
}
