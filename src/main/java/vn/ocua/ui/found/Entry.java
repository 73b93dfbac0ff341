package vn.ocua.ui.found;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;

import java.time.Instant;

/// A line of the table: a dossier, or a registration that lies aside.
///
/// @param row null for a draft
/// @param draft null for a dossier
record Entry(
        String code,
        String name,
        String procedure,
        @Nullable Instant due,
        Showing.@Nullable Row row,
        @Nullable Draft draft) {
    static Entry of(Showing.Row row) {
        return new Entry(row.code(), row.known(), row.procedure(), row.due(), row, null);
    }

    /// @param nameless what to call one without any name
    static Entry of(Draft draft, String procedure, String nameless) {
        Application typed = draft.typed();
        String name = nameless;
        for (String one : new String[] {typed.name(), typed.owner(), typed.organisation()}) {
            if (!Text.clean(one).isEmpty()) {
                name = Text.clean(one);
            }
        }
        return new Entry("", name, procedure, null, null, draft);
    }
}
