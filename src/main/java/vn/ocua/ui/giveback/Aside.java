package vn.ocua.ui.giveback;

import vn.ocua.counter.ParkedReturns.Parked;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The returns that this officer put aside half-filled.
final class Aside {
    private final Sitting sitting;
    private List<Parked> all = List.of();

    Aside(Sitting sitting) {
        this.sitting = sitting;
    }

    void load(Runnable read) {
        sitting.background()
                .run(() -> sitting.counter().parkedReturns().of(sitting.session()))
                .then(found -> {
                    all = found;
                    read.run();
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// Keeps what is filled in; the desk is free for the next person.
    void park(Parked parked, Runnable done) {
        sitting.background()
                .run(() -> {
                    sitting.counter().parkedReturns().park(sitting.session(), parked);
                    return parked;
                })
                .then(_ -> done.run())
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// Takes up the last one; nothing when none lies aside.
    Optional<Act> act(Consumer<String> open) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Parked last = all.getFirst();
        return Optional.of(
                Act.of(
                                Key.PARK,
                                sitting.texts()
                                        .of("ui.giveBack.act.parked", all.size(), last.known()),
                                () -> open.accept(last.code()))
                        .with(Icon.CLOCK));
    }
}
