package vn.ocua.ui.handover;

import vn.ocua.counter.HandingOver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A line of a list: a heading over what goes to one field, or a dossier.
sealed interface Entry {
    /// @param goes when its papers go on
    record Heading(HandingOver.Group group, Instant goes) implements Entry {}

    record Line(HandingOver.Row row) implements Entry {
        String code() {
            return row.row().code();
        }
    }

    /// A page of the desk with its headings; one that goes on from the page before says so again.
    static List<Entry> grouped(HandingOver.Page page) {
        List<Entry> entries = new ArrayList<>();
        HandingOver.Group open = null;
        for (HandingOver.Row row : page.rows()) {
            if (open == null || open.due() != row.due() || !open.field().equals(row.field())) {
                open =
                        page.groups().stream()
                                .filter(g -> g.due() == row.due() && g.field().equals(row.field()))
                                .findFirst()
                                .orElse(new HandingOver.Group(row.due(), row.field(), 1));
                entries.add(new Heading(open, row.goes()));
            }
            entries.add(new Line(row));
        }
        return entries;
    }

    static List<Entry> plain(HandingOver.Page page) {
        return page.rows().stream().<Entry>map(Line::new).toList();
    }
}
