package vn.ocua.ui.reception;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Counter;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.Receipt;
import vn.ocua.counter.Session;
import vn.ocua.dossier.Application;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/// Saves first, makes the paper from what is safe on disk afterwards: a paper that fails never
/// takes a dossier with it. Runs off the UI thread.
final class Saving {
    private final Counter counter;
    private final Session session;
    private final Say say;
    private final BiFunction<String, byte[], Path> tray;

    /// @param tray takes a paper's name and its PDF, answers where it lies
    Saving(Sitting sitting, BiFunction<String, byte[], Path> tray) {
        this.counter = sitting.counter();
        this.session = sitting.session();
        this.say = sitting.say();
        this.tray = tray;
    }

    Outcome<Printed> save(Application typed, String known, String procedure, boolean print) {
        return counter.reception()
                .receive(session, typed)
                .map(receipt -> paper(receipt, known, procedure, print));
    }

    /// The same paper once more; a first issue where there is none yet.
    Printed again(Printed before) {
        return paper(before, true);
    }

    private Printed paper(Receipt receipt, String known, String procedure, boolean print) {
        Printed saved = new Printed(receipt.code(), known, procedure, receipt.due(), "", "");
        return print ? paper(saved, false) : saved;
    }

    private Printed paper(Printed saved, boolean again) {
        try {
            boolean issued = again && !saved.place().isEmpty();
            return switch (counter.issuing().print(session, saved.code(), "01", "", issued)) {
                case Outcome.Done<Issuing.Paper>(Issuing.Paper paper) ->
                        with(saved, tray.apply(name(saved.code(), paper), paper.pdf()), "");
                case Outcome.Refused<Issuing.Paper>(List<Refusal> reasons) ->
                        with(saved, null, say.refusals(reasons));
            };
        } catch (Fault fault) {
            return with(
                    saved,
                    null,
                    say.texts()
                            .of(
                                    "ui.shell.faultCode",
                                    say.texts().of(fault.sentence()),
                                    fault.code()));
        }
    }

    private static String name(String code, Issuing.Paper paper) {
        return code
                + " mau-01 ban-"
                + paper.version()
                + (paper.reprint() == 0 ? "" : " in-lai-" + paper.reprint());
    }

    private static Printed with(
            Printed p, @org.jspecify.annotations.Nullable Path place, String trouble) {
        return new Printed(
                p.code(),
                p.name(),
                p.procedure(),
                p.due(),
                place == null ? p.place() : place.toString(),
                trouble);
    }
}
