package vn.ocua.ui.giveback;

import org.jspecify.annotations.Nullable;

import vn.ocua.counter.ParkedReturns.Parked;
import vn.ocua.ui.Sitting;
import vn.ocua.ui.Soon;
import vn.ocua.ui.parts.Act;
import vn.ocua.ui.parts.Icon;
import vn.ocua.ui.parts.Key;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The returns that this officer put aside half-filled; what is being filled in lies there too, at
/// most a second old, for the PC may go off.
final class Aside {
    private final Sitting sitting;
    private final Soon soon = new Soon(() -> leave(() -> {}));
    private List<Parked> all = List.of();
    private @Nullable Parked untouched;

    Aside(Sitting sitting) {
        this.sitting = sitting;
    }

    /// A return stands open in which nothing was filled in yet.
    void opened(Parked asItIs) {
        soon.forget();
        untouched = asItIs;
    }

    void typed(Parked now) {
        if (!now.equals(untouched)) {
            untouched = null;
            sitting.counter().parkedReturns().typed(sitting.session(), now);
            soon.ask();
        }
    }

    /// Keeps at once what was typed last.
    void leave(Runnable then) {
        soon.forget();
        sitting.background()
                .run(() -> {
                    sitting.counter().parkedReturns().save();
                    return sitting;
                })
                .then(_ -> then.run())
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// Keeps what was typed last, then reads what lies aside.
    void load(Runnable read) {
        leave(() -> reread(read));
    }

    private void reread(Runnable read) {
        sitting.background()
                .run(() -> sitting.counter().parkedReturns().of(sitting.session()))
                .then(found -> {
                    all = found;
                    read.run();
                })
                .otherwise(fault -> sitting.shell().explain(fault));
    }

    /// The desk is free for the next person.
    Act parking(Supplier<Parked> now, Runnable then) {
        return Act.of(
                Key.PARK,
                sitting.texts().of("ui.giveBack.act.park"),
                () -> {
                    sitting.counter().parkedReturns().typed(sitting.session(), now.get());
                    leave(then);
                });
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
