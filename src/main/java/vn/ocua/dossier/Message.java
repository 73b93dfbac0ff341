package vn.ocua.dossier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// Something the portal must be told, once; born with the act that causes it.
///
/// Its content is frozen when its first byte is about to leave. Order is kept within one subject,
/// never across: a refused dossier blocks nobody.
///
/// @param no the causing act's sequence × 1000 plus its place there, so numbers rise with time
/// @param subject key of the dossier (SoBienNhan)
/// @param code of the dossier as it is now
/// @param carried for another desk, by stick
/// @param status TrangThaiHoSo that it reports
/// @param moment when that happened; for progress the second that no other row of the dossier has
/// @param officer whose act it was, full name
/// @param text what the progress row says
/// @param body frozen JSON; null until it is about to leave, and again once it was confirmed
/// @param hash SHA-256 of the frozen content, hex
/// @param again offered a second time, because the portal lost it
/// @param touched sequence of the last act that changed what it will say
/// @param tries how often its first byte left
/// @param failures answers in a row that were no acknowledgement
/// @param reason why it is where it is, a word of the texts `sync.reason.…`; empty when all is well
/// @param words the portal's own words, cut to 1000 characters
/// @param changed when its state changed last
/// @param next not before this; null: at the next round
/// @param url of an upload, as soon as there is one
/// @param attachment sequence of the scan's act; 0 for all but files
public record Message(
        long no,
        UUID subject,
        String code,
        boolean carried,
        Kind kind,
        Status status,
        Instant moment,
        String officer,
        String text,
        State state,
        @Nullable String body,
        @Nullable String hash,
        boolean again,
        long touched,
        int tries,
        int failures,
        String reason,
        String words,
        Instant changed,
        @Nullable Instant next,
        @Nullable String url,
        long attachment) {
    /// What the portal is told.
    public enum Kind {
        CREATE,
        UPDATE,
        PROGRESS,
        /// A scan.
        FILE;

        /// As `queue` names it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Where it is.
    public enum State {
        /// Behind another one of its subject.
        QUEUED,
        /// The next of its subject.
        READY,
        /// It left, or was about to; whether it arrived is not known.
        STARTED,
        /// The portal has it.
        DONE,
        /// A person must look at it.
        ASIDE,
        /// A person closed it, with a reason.
        CLOSED
    }

    /// What became of one that left.
    public enum Fate {
        /// The portal has it.
        DONE,
        /// A create of a code that the portal has from us: go on as an update.
        EXISTS,
        /// The portal does not know the dossier: go on as a create.
        UNKNOWN,
        /// Looked up: it did not arrive. The same content goes again.
        MISSING,
        /// No answer that can be trusted: look up before sending again.
        LOST,
        /// Surely not taken: the same content goes again.
        FAILED,
        /// Refused for its content: aside.
        REFUSED,
        /// The code belongs to another dossier: aside, until a person gives a new number.
        CLASH,
        /// Five times no acknowledgement: aside.
        UNCLEAR,
        /// A scan larger than the portal takes: aside.
        TOO_LARGE,
        /// An upload was opened at the address given as words.
        OPENED
    }
}
