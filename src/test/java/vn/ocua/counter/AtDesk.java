package vn.ocua.counter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A test that sits at one real desk of [Desks], opened before and closed after it.
abstract class AtDesk {
    @TempDir Path folder;

    final Desks.Clock clock;
    Counter counter;
    Session admin;

    /// Friday 20/11/2026 at 15:10, ten minutes late for that day.
    AtDesk() {
        this(Desks.friday());
    }

    AtDesk(Desks.Clock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        counter = Desks.make(folder, clock);
        admin = Desks.admin(counter);
    }

    @AfterEach
    void close() {
        counter.close();
    }
}
