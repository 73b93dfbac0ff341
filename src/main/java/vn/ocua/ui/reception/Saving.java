package vn.ocua.ui.reception;

import vn.ocua.base.Fault;
import vn.ocua.base.Outcome;
import vn.ocua.base.Refusal;
import vn.ocua.counter.Counter;
import vn.ocua.counter.DraftScans;
import vn.ocua.counter.Issuing;
import vn.ocua.counter.Receipt;
import vn.ocua.counter.Scans;
import vn.ocua.counter.Session;
import vn.ocua.counter.Settling;
import vn.ocua.counter.Slips;
import vn.ocua.dossier.Application;
import vn.ocua.ui.Say;
import vn.ocua.ui.Sitting;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
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

    /// @param before dossiers of the same person saved just before, to be named on one paper
    Outcome<Printed> save(
            Application typed, String known, String procedure, boolean print, InARow before) {
        return counter.reception()
                .receive(session, typed)
                .map(receipt -> {
                    String trouble = attach(typed, receipt);
                    Printed saved =
                            new Printed(
                                    receipt.code(),
                                    "01",
                                    known,
                                    procedure,
                                    receipt.due(),
                                    "",
                                    trouble,
                                    null);
                    return print ? papers(before, saved) : saved;
                });
    }

    /// Form 02 instead of a dossier; nothing is filed, so nobody needs to have agreed to it.
    ///
    /// @param why what an earlier request did not say; compulsory where there is one
    Outcome<Printed> guide(
            Application typed, String known, String procedure, String items, String why) {
        return counter.slips()
                .guide(session, typed.with(null, ""), items, why)
                .map(slip -> paper(slip, known, procedure));
    }

    /// Form 03 instead of a dossier.
    Outcome<Printed> refuse(Application typed, String known, String procedure, String reason) {
        return counter.slips()
                .refuse(session, typed.with(null, ""), reason)
                .map(slip -> paper(slip, known, procedure));
    }

    /// Received, settled and handed over as one; what waited in a row gets its paper first.
    Outcome<Printed> settle(
            Application typed, String known, String procedure, Settling settling, InARow before) {
        return counter.reception()
                .settle(session, typed, settling)
                .map(receipt -> {
                    String trouble = attach(typed, receipt);
                    if (!before.isEmpty()) {
                        rest(before, before.take());
                    }
                    return paper(
                            new Printed(
                                    receipt.code(),
                                    "result",
                                    known,
                                    procedure,
                                    null,
                                    "",
                                    trouble,
                                    null),
                            false);
                });
    }

    /// What the officer handed over while typing belongs to the dossier now; the sentence why a
    /// scan does not.
    private String attach(Application typed, Receipt receipt) {
        if (typed.id().isEmpty()) {
            return "";
        }
        String trouble = "";
        for (DraftScans.Item item : counter.draftScans().of(UUID.fromString(typed.id()))) {
            if (counter.scans().attach(session, receipt.code(), item.component(), item.scan())
                    instanceof Outcome.Refused<Scans.Scan>(List<Refusal> reasons)) {
                trouble = say.refusals(reasons);
            }
        }
        return trouble;
    }

    /// The paper of a row that was broken off: nobody goes without one.
    Printed rest(InARow row, List<Printed> taken) {
        Printed last = taken.getLast();
        return papers(row, taken.subList(0, taken.size() - 1), last);
    }

    /// The same paper once more; a first issue where there is none yet.
    Printed again(Printed before) {
        return paper(before, true);
    }

    private Printed papers(InARow row, Printed last) {
        return papers(row, row.take(), last);
    }

    /// One combined receipt where the person has a number, else each its own.
    private Printed papers(InARow row, List<Printed> before, Printed last) {
        if (before.isEmpty()) {
            return paper(last, false);
        }
        if (row.isNumbered()) {
            return paper(last.form("combined"), false);
        }
        before.forEach(one -> paper(one, false));
        return paper(last, false);
    }

    private Printed paper(Printed saved, boolean again) {
        Slips.Slip slip = saved.slip();
        if (slip != null) {
            return paper(slip, saved.name(), saved.procedure());
        }
        try {
            boolean issued = again && !saved.place().isEmpty();
            return switch (counter.issuing()
                    .print(session, saved.code(), saved.form(), "", issued)) {
                case Outcome.Done<Issuing.Paper>(Issuing.Paper paper) ->
                        saved.at(tray.apply(name(saved.code(), paper), paper.pdf()).toString());
                case Outcome.Refused<Issuing.Paper>(List<Refusal> reasons) ->
                        saved.troubled(say.refusals(reasons));
            };
        } catch (Fault fault) {
            return saved.troubled(said(fault));
        }
    }

    /// The same slip gives the same paper again.
    private Printed paper(Slips.Slip slip, String known, String procedure) {
        Printed given =
                new Printed(slip.number(), slip.form(), known, procedure, null, "", "", slip);
        try {
            return switch (counter.issuing().slip(session, slip)) {
                case Outcome.Done<Issuing.Paper>(Issuing.Paper paper) ->
                        given.at(
                                tray.apply(
                                                slip.number().replace('/', '-')
                                                        + " mau-"
                                                        + slip.form(),
                                                paper.pdf())
                                        .toString());
                case Outcome.Refused<Issuing.Paper>(List<Refusal> reasons) ->
                        given.troubled(say.refusals(reasons));
            };
        } catch (Fault fault) {
            return given.troubled(said(fault));
        }
    }

    private String said(Fault fault) {
        return say.texts().of("ui.shell.faultCode", say.texts().of(fault.sentence()), fault.code());
    }

    private static String name(String code, Issuing.Paper paper) {
        return code
                + (paper.form().equals("combined")
                        ? " giay-chung"
                        : " mau-" + paper.form() + " ban-" + paper.version())
                + (paper.reprint() == 0 ? "" : " in-lai-" + paper.reprint());
    }
}
