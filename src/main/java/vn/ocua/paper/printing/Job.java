package vn.ocua.paper.printing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// A paper in the print queue.
///
/// @param form `01` … `07`, `appointment` …; decides which printer it goes to
/// @param title code and form, never a person's name
/// @param printer its name or address; empty for the folder
/// @param ticket what the printer is asked with; empty while it was not taken
/// @param trouble what it waits for, or why it failed; null when nothing is the matter
/// @param file where it lies when it was written to the folder; empty when it was not
/// @param at when it was asked for
public record Job(
        UUID id,
        String form,
        String title,
        String printer,
        State state,
        String ticket,
        @Nullable Trouble trouble,
        String file,
        Instant at) {
    /// How far it is.
    public enum State {
        WAITING,
        /// In the printer's hands, or on the way there.
        SENDING,
        PRINTED,
        /// Written to the folder, as was wanted.
        FILED,
        /// Handed over, and the printer cannot tell: the officer looks and says.
        DOUBTFUL,
        FAILED
    }

    /// Nothing more is to be done about it.
    public boolean isDone() {
        return state == State.PRINTED || state == State.FILED;
    }

    Job now(State to, @Nullable Trouble because) {
        return new Job(id, form, title, printer, to, ticket, because, file, at);
    }

    /// From the beginning, perhaps on another printer.
    Job to(String other) {
        return new Job(id, form, title, other, State.WAITING, "", null, file, at);
    }

    Job taken(String by) {
        return new Job(id, form, title, printer, state, by, trouble, file, at);
    }

    Job at(String lies) {
        return new Job(id, form, title, printer, state, ticket, trouble, lies, at);
    }
}
