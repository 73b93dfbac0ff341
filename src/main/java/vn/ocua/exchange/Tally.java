package vn.ocua.exchange;

import vn.ocua.dossier.Exchanged.Told;

import java.util.List;
import java.util.function.Consumer;

/// What a round has done so far; told to whoever watches.
final class Tally {
    private final Consumer<Underway> watcher;
    private final int total;
    private int sent;
    private int acknowledged;
    private int refused;
    private int conflicts;
    private int received;

    /// @param total what waited when the round began
    Tally(int total, Consumer<Underway> watcher) {
        this.total = total;
        this.watcher = watcher;
    }

    void sent(int count) {
        sent += count;
    }

    void told(List<Told> told) {
        for (Told one : told) {
            switch (one.fate()) {
                case DONE -> acknowledged++;
                case REFUSED, UNCLEAR, TOO_LARGE -> refused++;
                case CLASH -> conflicts++;
                default -> {}
            }
        }
        tell();
    }

    void received(int count) {
        received += count;
        tell();
    }

    void conflict() {
        conflicts++;
    }

    private void tell() {
        watcher.accept(new Underway(acknowledged, Math.max(total, acknowledged)));
    }

    int sent() {
        return sent;
    }

    int acknowledged() {
        return acknowledged;
    }

    int refused() {
        return refused;
    }

    int conflicts() {
        return conflicts;
    }

    int received() {
        return received;
    }
}
