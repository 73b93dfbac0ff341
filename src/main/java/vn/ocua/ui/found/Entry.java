package vn.ocua.ui.found;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Text;
import vn.ocua.counter.HalfWritten.Written;
import vn.ocua.counter.ParkedReturns.Parked;
import vn.ocua.counter.Showing;
import vn.ocua.dossier.Application;
import vn.ocua.dossier.Draft;

import java.time.Instant;

/// A line of the table: a dossier, or what the officer left half done.
///
/// @param row null for what lies aside
/// @param aside null for a dossier
record Entry(
        String code,
        String name,
        String procedure,
        @Nullable Instant due,
        Showing.@Nullable Row row,
        @Nullable Aside aside) {

    /// Half done, with the moment it was left.
    sealed interface Aside {
        @Nullable Instant since();

        /// A registration.
        record Registration(Draft draft) implements Aside {
            @Override
            public Instant since() {
                return draft.kept();
            }
        }

        /// A result that was being handed over.
        record Return(Parked parked) implements Aside {
            @Override
            public @Nullable Instant since() {
                return parked.since();
            }
        }

        /// Words about a dossier that are no act yet.
        record Words(Written written) implements Aside {
            @Override
            public Instant since() {
                return written.at();
            }
        }
    }

    static Entry of(Showing.Row row) {
        return new Entry(row.code(), row.known(), row.procedure(), row.due(), row, null);
    }

    static Entry of(Parked parked, String procedure) {
        return new Entry(
                parked.code(), parked.known(), procedure, null, null, new Aside.Return(parked));
    }

    static Entry of(Written written, String procedure) {
        return new Entry(
                written.code(), written.known(), procedure, null, null, new Aside.Words(written));
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
        return new Entry("", name, procedure, null, null, new Aside.Registration(draft));
    }

    /// Under what an aside entry is shown: a key of the texts.
    String kind() {
        return switch (aside) {
            case Aside.Return _ -> "return";
            case Aside.Words _ -> "words";
            case Aside.Registration _ -> "draft";
            case null -> "draft";
        };
    }
}
