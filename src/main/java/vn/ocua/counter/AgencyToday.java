package vn.ocua.counter;

import vn.ocua.base.Texts;
import vn.ocua.dossier.AgencyBook;
import vn.ocua.dossier.Dossier;

import java.time.LocalDate;

/// Says whom an agency's code means today, `tỉnh Phú Yên, nay là tỉnh Đắk Lắk`.
///
/// @param book who is listed; nobody until a list was imported
/// @param day on which is asked
public record AgencyToday(AgencyBook book, LocalDate day, Texts texts) {
    /// Empty for this agency's own empty code and where nobody of that code is listed.
    public String name(String code) {
        return code.isEmpty()
                ? ""
                : book.answers(code, day)
                        .map(a ->
                                a.isChanged()
                                        ? texts.of("agency.nowIs", a.asked().name(), a.now().name())
                                        : a.asked().name())
                        .orElse("");
    }

    /// The agency of a step by its name, our own too.
    public String whose(String code) {
        return code.isEmpty() ? texts.of("agency.ours") : where(code, "");
    }

    /// A unit with the agency it belongs to, `Công an xã (Bộ Công an)`; the code where the agency
    /// is not listed.
    public String where(String code, String unit) {
        if (code.isEmpty()) {
            return unit;
        }
        String name = name(code);
        String agency = name.isEmpty() ? code : name;
        return unit.isEmpty() ? agency : texts.of("agency.unit", unit, agency);
    }

    /// What became of the agency that a dossier's code names; empty while it lives.
    public String of(Dossier dossier) {
        return book.changed(dossier.code(), day)
                .map(a ->
                        texts.of(
                                "agency.codeNowIs",
                                a.asked().code(),
                                a.asked().name(),
                                a.now().name()))
                .orElse("");
    }
}
