package vn.ocua.counter;

import vn.ocua.dossier.Desk;
import vn.ocua.dossier.Dossier;
import vn.ocua.dossier.DossierCode;
import vn.ocua.dossier.ReceiptQr;
import vn.ocua.paper.Agency;
import vn.ocua.paper.Issue;

import java.time.Instant;
import java.time.LocalDate;

/// Where, by whom and when a paper is made.
///
/// @param telephone for questions; empty when the agency gave none
/// @param account that fees may be transferred to
/// @param officer full name of who prints
/// @param at cut to the second
record Occasion(Desk desk, String telephone, Account account, String officer, Instant at) {
    Agency agency() {
        return AgencyNames.of(desk, telephone);
    }

    Issue issue() {
        return issue(Issue.Copy.NONE);
    }

    Issue issue(Issue.Copy copy) {
        return new Issue(officer, desk.number(), at, desk.training(), copy);
    }

    LocalDate day() {
        return vn.ocua.time.VietnamTime.date(at);
    }

    private String mark() {
        return desk.training() ? Contents.TRAINING_PREFIX : "";
    }

    /// The code as papers show it: a practice desk's begins with `TH-`.
    String code(Dossier dossier) {
        return mark() + dossier.code();
    }

    /// A number of the paper's own kind after the dossier's: `2001/TNHS`.
    String number(Dossier dossier, String kind) {
        String tail = DossierCode.tail(dossier.code());
        return mark() + tail.substring(tail.indexOf('-') + 1) + kind;
    }

    /// The same with the day, where slips before acceptance count in the same series.
    String dayNumber(Dossier dossier, String kind) {
        return mark() + DossierCode.tail(dossier.code()) + kind;
    }

    /// Text of an unsigned look-up code.
    String lookup(Dossier dossier) {
        return desk.training()
                ? ReceiptQr.TRAINING + " " + code(dossier)
                : desk.lookup() + "?h=" + dossier.code();
    }
}
