package vn.ocua.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.ocua.base.Fault;
import vn.ocua.base.Sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class BackgroundTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void bringsTheAnswer() {
        Background.sameThread().run(() -> "261120-0147").then(told::add).otherwise(this::tell);
        assertThat(told).containsExactly("261120-0147");
    }

    @Test
    void aFaultArrivesAsItIs() {
        Fault full = new Fault("LƯU-01", Sentence.of("fault.journal.full"), null);
        Background.sameThread()
                .run(() -> {
                    throw new UncheckedIOException(new IOException(full));
                })
                .then(_ -> told.add("answer"))
                .otherwise(this::tell);
        assertThat(told).containsExactly("LƯU-01 fault.journal.full");
    }

    @Test
    void anythingElseGetsAStableCodeAndNoMessage() {
        for (int i = 0; i < 2; i++) {
            Background.sameThread()
                    .run(() -> Integer.parseInt("Trần Thị Mai Hương"))
                    .then(_ -> told.add("answer"))
                    .otherwise(this::tell);
        }
        assertThat(told.getFirst()).matches("CỬA-[0-9A-F]{4} fault.unexpected");
        assertThat(told.get(1)).isEqualTo(told.getFirst());
    }

    @Test
    void nothingRunsUntilItIsKnownWhatFollowsAFailure() {
        Work<Boolean> work = Background.sameThread().run(() -> told.add("ran"));
        assertThat(told).isEmpty();
        assertThat(work.otherwise(this::tell).isOver()).isTrue();
        assertThat(told).containsExactly("ran");
    }

    @Test
    void aCancelledAnswerIsDropped() {
        Queue<Runnable> worker = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        Background background = new Background(worker::add, window::add);
        Running running = background.run(() -> "cũ").then(told::add).otherwise(this::tell);
        worker.remove().run();
        running.cancel();
        window.remove().run();
        assertThat(told).isEmpty();
    }

    @Test
    void longWorkTellsHowFarAndHearsStop() {
        Queue<Runnable> worker = new ArrayDeque<>();
        Background background = new Background(worker::add, Runnable::run);
        Running[] running = new Running[1];
        running[0] =
                background
                        .follow(progress -> {
                            for (int page = 1; page <= 34 && !progress.stopped(); page++) {
                                progress.at(page, 34);
                                if (page == 12) {
                                    running[0].cancel();
                                }
                            }
                            return Thread.interrupted();
                        })
                        .telling((done, total) -> told.add(done + "/" + total))
                        .otherwise(this::tell);
        worker.remove().run();
        assertThat(told).hasSize(12).endsWith("12/34");
    }

    private void tell(Fault fault) {
        told.add(fault.code() + " " + fault.sentence().key());
    }
}
