package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import vn.ocua.base.Sentence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What happened between this desk and the portal, or another desk's stick.
public sealed interface Exchanged extends Act {
    /// These are about to leave, with this content; forced before their first byte.
    record SendStarted(Stamp stamp, List<Leaving> leaving) implements Exchanged {
        public SendStarted {
            leaving = List.copyOf(leaving);
        }
    }

    /// @param hash SHA-256 of the body, hex
    /// @param body JSON; null when the message has its content already
    record Leaving(long message, String hash, @Nullable String body) {}

    /// What became of those that left, one record a batch.
    record Answered(Stamp stamp, List<Told> told) implements Exchanged {
        public Answered {
            told = List.copyOf(told);
        }
    }

    /// @param reason a word of the texts `sync.reason.…`; empty when the fate says all
    /// @param words the portal's own, or an upload's address
    /// @param next not before this
    record Told(
            long message, Message.Fate fate, String reason, String words, @Nullable Instant next) {
        public static Told of(long message, Message.Fate fate) {
            return new Told(message, fate, "", "", null);
        }
    }

    /// The portal began a new life, or lost one dossier: what it had confirmed is offered again.
    ///
    /// @param life `ky_nguyen`; empty when one dossier was lost
    /// @param since confirmed from then on
    /// @param subject only this dossier; null: all
    record OfferedAgain(Stamp stamp, String life, Instant since, @Nullable UUID subject)
            implements Exchanged {}

    /// Rows were read up to here.
    record CursorMoved(Stamp stamp, String life, long cursor) implements Exchanged {}

    /// A row of `LayThayDoi`.
    ///
    /// @param digest SHA-256 of kind, code and content: the same row is applied once, in whatever
    ///   life of the portal it comes
    /// @param body its content, JSON
    record Row(long seq, String kind, String code, String digest, String body) {}

    /// A row that cannot be applied is kept for a person; one that brings nothing new is noted.
    ///
    /// @param why a word of the texts `sync.kept.…`; empty when it says nothing new
    record RowKept(Stamp stamp, Row row, String why) implements Exchanged {}

    /// A dossier was filed online for this desk; it waits for our answer.
    record FiledOnline(Stamp stamp, Dossier given, Row row) implements Exchanged, OnDossier {
        @Override
        public UUID dossier() {
            return given.id();
        }
    }

    /// The portal's side changed a dossier, and nobody here had.
    ///
    /// @param after the whole dossier after it
    /// @param tell whether the portal must be told the new status: a result it published does not
    ///   move its own
    /// @param text what the portal says
    /// @param details further facts by name (`number`, `name`, `url`, `by`, `at`)
    /// @param changes field, old value, new value
    record Taken(
            Stamp stamp,
            Dossier after,
            Row row,
            boolean tell,
            String text,
            Map<String, String> details,
            List<Change> changes,
            List<Sentence> reasons)
            implements Exchanged, OnDossier {
        public Taken {
            details = Map.copyOf(details);
        }

        @Override
        public UUID dossier() {
            return after.id();
        }
    }

    /// Both sides changed the same fields; a person decides. What only the portal changed is in
    /// `after` already.
    record ConflictFound(
            Stamp stamp, Dossier after, Row row, List<Change> merged, List<Difference> differences)
            implements Exchanged, OnDossier {
        @Override
        public UUID dossier() {
            return after.id();
        }
    }

    /// @param base what both had before
    record Difference(String field, String base, String mine, String theirs) {}

    /// A person chose, field by field; the values that were not taken stay in the journal.
    ///
    /// @param conflict sequence of its [ConflictFound]
    /// @param theirs the portal's status stands: what waits here about another one is closed
    /// @param chosen value by field
    record ConflictSettled(
            Stamp stamp,
            Dossier after,
            long conflict,
            boolean theirs,
            Map<String, String> chosen,
            List<Change> changes,
            List<Sentence> reasons)
            implements Exchanged, OnDossier {
        public ConflictSettled {
            chosen = Map.copyOf(chosen);
        }

        @Override
        public UUID dossier() {
            return after.id();
        }
    }

    /// A new number after a clash; the old code stays as an alias of this dossier.
    record Renumbered(Stamp stamp, Dossier after, String old) implements Exchanged, OnDossier {
        @Override
        public UUID dossier() {
            return after.id();
        }
    }

    /// A person lets messages that were aside go again.
    record Released(Stamp stamp, List<Long> messages) implements Exchanged {
        public Released {
            messages = List.copyOf(messages);
        }
    }

    /// A person closes messages that will never go, and says why.
    record Closed(Stamp stamp, List<Long> messages, String reason) implements Exchanged {
        public Closed {
            messages = List.copyOf(messages);
        }
    }

    /// The province gave this desk another range of numbers.
    record LaneGiven(Stamp stamp, Lane lane) implements Exchanged {}

    /// The portal's look-up address printed on papers from now on.
    ///
    /// @param lookup at most 40 characters
    record LookupSet(Stamp stamp, String lookup) implements Exchanged {}

    /// A stick brought messages of a desk without a line; they go from here. At most 1000 an act.
    ///
    /// @param from fingerprint of the sender's key
    record ParcelTaken(Stamp stamp, UUID parcel, String from, List<Carried> messages)
            implements Exchanged {
        public ParcelTaken {
            messages = List.copyOf(messages);
        }
    }

    /// @param number the sender's own
    record Carried(
            long number,
            UUID subject,
            String code,
            Message.Kind kind,
            int status,
            Instant moment,
            String hash,
            String body) {}
}
